/** A Chromium that Playwright can start. */
export interface Browser {
  /** The program. */
  path: string;
  /** Variables that it needs on top of those of the process. */
  env: Record<string, string>;
  /** Where it was found, in words. */
  from: string;
}
