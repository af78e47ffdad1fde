/**
 * The folder that holds the authors' files, as it was written: `CONTENT_DIR`, by default `content`.
 * @param variables the environment of the process; an empty value counts as absent
 */
export const contentFolder = (variables: NodeJS.ProcessEnv = process.env): string =>
  variables['CONTENT_DIR'] || 'content';
