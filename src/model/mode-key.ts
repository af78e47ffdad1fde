/** Key under which a browser keeps the reader's choice of light or dark. */
export const modeKey = 'atlas-mode';
