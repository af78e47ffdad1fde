import { DOMParser } from 'linkedom';
import type { Mermaid } from 'mermaid';
import { arrange } from './arrange.ts';
import { checkDrawing } from './check-drawing.ts';
import { gapClass, type Drawing } from '../drawing.ts';
import { flattenFlowchart, type Subgraph } from './flatten-flowchart.ts';
import { flattenSequence } from './flatten-sequence.ts';
import type { FontMetrics } from './font-metrics.ts';
import { flowchartSpacing, mermaidConfig } from './mermaid-config.ts';

/** What is read from Mermaid's two databases; its types declare only what all kinds of diagrams share. */
interface Names {
  getVertices?(): ReadonlyMap<string, { readonly classes: readonly string[] }>;
  getEdges?(): readonly { readonly stroke: string }[];
  getSubGraphs?(): readonly Subgraph[];
  getActors?(): ReadonlyMap<string, unknown>;
}

/** Counts the calls: Mermaid puts the id into its output, and two alike would meet in its document. */
let calls = 0;

/**
 * Lets Mermaid lay out one diagram and takes the drawing out of its SVG. Rejects with Mermaid's complaint, shortened,
 * or with that of a check. Mermaid keeps state while it works: one call at a time.
 */
export async function layOut(mermaid: Mermaid, metrics: FontMetrics, text: string): Promise<Drawing> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text).catch((error: unknown) => {
    throw new Error(shorten(error, text));
  });
  const names = diagram.db as Names;
  const edges = names.getEdges?.() ?? [];
  mermaid.initialize({
    ...mermaidConfig,
    ...flowchartSpacing(edges.some((edge) => edge.stroke !== 'invisible')),
  });
  calls += 1;
  const { svg } = await mermaid.render(`diagram${calls}`, text);
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
  const drawing =
    diagram.type === 'sequence'
      ? arrange('sequence', flattenSequence(root, metrics))
      : arrange('flowchart', flattenFlowchart(root, metrics, names.getSubGraphs?.() ?? []));
  checkDrawing(drawing, countNamed(names));
  return drawing;
}

/** How many nodes or participants the text has. */
function countNamed(names: Names): number {
  if (names.getActors) return names.getActors().size;
  const subgraphs = new Set(names.getSubGraphs?.().map((subgraph) => subgraph.id));
  const vertices = [...(names.getVertices?.() ?? [])];
  return vertices.filter(([id, { classes }]) => !subgraphs.has(id) && !classes.includes(gapClass)).length;
}

/** Mermaid's parser lists every token that it would have taken: the place is what helps an author. */
function shorten(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const parts = /error on line (\d+)[:.]?[^\n]*\n([^\n]*)\n-*\^/i.exec(message);
  if (!parts) return message.split('\n')[0] ?? message;
  // Mermaid does not count blank lines at the beginning, but one more at the end.
  const skipped = (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
  const line = Math.min(Number(parts[1]) + skipped, text.split('\n').length);
  return `line ${line} of the diagram: Mermaid cannot read "${parts[2]}"; look for a missing quote, bracket or arrow`;
}
