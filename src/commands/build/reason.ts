/** What Astro adds to some of its errors. */
interface Located {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
}

/**
 * The reason of a failed build for a person: message, place and hint, without a stack.
 * @param error what a build threw; Astro's errors may know a file, a line and a hint.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint } = error as Error & Located;
  const place = [loc?.file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  return [error.message, place && `in ${place}`, hint && `hint: ${hint}`].filter(Boolean).join('\n');
}
