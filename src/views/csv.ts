/** Characters at which a spreadsheet starts a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** A text that would be taken for a formula gets an apostrophe in front, which spreadsheets do not show. */
const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV after RFC 4180: commas, CRLF, quotes where needed, the first row being the head.
 * To be written as UTF-8.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('');
