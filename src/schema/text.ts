import { z } from 'zod';

/** One or more words on one or more lines, never empty. */
export const text = () => z.string().trim().min(1);

/** The id of another entry: lower-case words joined by hyphens, as in a file name. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One such id. */
export const id = () => z.string().regex(idPattern, 'an id is lower-case letters, digits and single hyphens');

/** A list of ids; may be empty only where the author leaves the key out. */
export const ids = () => z.array(id()).min(1);

/** `2026-11-24`, `2026-11` or `2026` in quotes: as exact as the source is. */
export const date = () =>
  z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date is written 2026-11-24, 2026-11 or "2026"');

/** A web address. That it is https (or says why not) is a rule, not a shape. */
export const address = () => z.url({ protocol: /^https?$/ });
