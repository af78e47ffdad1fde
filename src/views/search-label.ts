/** What the field of the search takes, wherever it stands. */
export const searchLabel = 'Control, service or requirement';
