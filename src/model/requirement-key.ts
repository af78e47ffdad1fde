/**
 * The key of a requirement in an address: lower case, every run of other characters made one dot,
 * ends trimmed. `AC-2(1)` is `ac-2.1`, never `ac-21`; a hyphen stays because ids of frameworks mean it.
 * A collision inside a framework is a problem that `npm run check` reports.
 */
export function requirementKey(requirement: string): string {
  return requirement
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');
}
