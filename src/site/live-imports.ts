import { livePieces } from '../model/live-pieces.ts';

/**
 * Authors use live pieces in MDX without importing them: this plugin appends the imports of the names that
 * a file uses. They go to the end, so that line numbers in messages stay true.
 * @param docs absolute folder of the prose
 */
export function liveImports(docs: string) {
  return {
    name: 'atlas-live-imports',
    enforce: 'pre' as const,
    transform(code: string, file: string) {
      if (!file.startsWith(docs) || !file.endsWith('.mdx')) return undefined;
      const used = Object.keys(livePieces).filter((name) => new RegExp(`<${name}[\\s/>]`).test(code));
      return used.length === 0
        ? undefined
        : {
            code: [code, '', ...used.map((name) => `import ${name} from '#live/${name}.astro';`)].join('\n'),
            map: null,
          };
    },
  };
}
