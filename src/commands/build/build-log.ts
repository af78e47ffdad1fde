import type { AstroLoggerDestination } from 'astro';

/** What Astro said during a build, apart from news. */
export interface BuildLog {
  warnings: string[];
  /** Astro goes on after some errors and publishes the page without the broken part. */
  errors: string[];
}

const SLOT = Symbol.for('atlas.build-log');

/** Pages are built by a bundled copy of this module; both copies have to write into the same log. */
function log(): BuildLog {
  const shared = globalThis as { [SLOT]?: BuildLog };
  return (shared[SLOT] ??= { warnings: [], errors: [] });
}

/** What was said since the last call. */
export function takeLog(): BuildLog {
  return { warnings: log().warnings.splice(0), errors: log().errors.splice(0) };
}

/**
 * The log handler that a build gives to Astro by its path: keeps warnings and errors, so that one message can
 * be made of them at the end. https://docs.astro.build/en/reference/logger-reference/
 */
export default function buildLog(): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      const said = label === null || label === 'SKIP_FORMAT' ? message : `[${label}] ${message}`;
      if (level === 'warn') log().warnings.push(said);
      if (level === 'error') log().errors.push(said);
    },
  };
}
