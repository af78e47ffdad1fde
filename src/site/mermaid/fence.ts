import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { builtSite } from '../environment.ts';
import { diagramFigure } from './figure.ts';
import { renderDiagram } from './render.ts';
import { readSource } from './source-text.ts';

/** Under this name the page's bag of data counts the diagrams: their ids. */
const counter = 'atlasDiagrams';

/**
 * Draws the ```` ```mermaid title="…" ```` fences of prose; `description="…"` may follow, and `accTitle` and `accDescr`
 * in the text serve as well. Rejects with file, line and cure: what cannot be drawn stops the build.
 */
export const mermaidFence = defineMdastPlugin({
  name: 'atlas-mermaid-fence',
  options: { position: true },
  async code(node, context) {
    if (node.lang !== 'mermaid') return undefined;
    const at = `${nameOf(context.fileURL)}:${node.position?.start.line ?? 1}`;
    const source = readSource(node.value);
    const title = inMeta(node.meta, 'title') ?? source.title;
    const description = inMeta(node.meta, 'description') ?? source.description;
    if (!title)
      throw new Error(
        `${at}: the diagram has no name, so nobody who cannot see it knows what it shows; write \`\`\`mermaid title="…"`,
      );
    const count = Number(context.data[counter] ?? 0) + 1;
    context.data[counter] = count;
    const svg = await renderDiagram({
      text: node.value,
      id: `diagram-${count}`,
      title,
      at,
      base: builtSite().basePath,
      ...(description && { description }),
    });
    return { raw: diagramFigure(svg, title), mdxExpressions: false };
  },
});

/** The file as an author knows it: from the project's root, with forward slashes. */
function nameOf(file: URL | undefined): string {
  return file ? relative(process.cwd(), fileURLToPath(file)).replaceAll('\\', '/') : 'Markdown';
}

/** `name="value"` after the language of a fence. */
function inMeta(meta: string | null | undefined, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]+)"`).exec(meta ?? '')?.[1];
}
