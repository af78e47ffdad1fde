import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../load/from-astro.ts';
import { permalinks } from '../../model/permalinks.ts';
import { drawAhead, pngOf } from '../../site/diagram-files/diagram-file.ts';
import { allDiagrams } from '../../views/diagrams/all-diagrams.ts';

/** Light only: a picture for slides and paper, and as many seconds of a build as all pages together. */
const theme = 'light';
const base = import.meta.env.BASE_URL;

export async function getStaticPaths() {
  const diagrams = allDiagrams(await catalog(), permalinks(base));
  if (import.meta.env.PROD) drawAhead(diagrams, theme, new URL(base, import.meta.env.SITE));
  return diagrams.map((placed) => ({
    params: { file: `${placed.diagram.id}.${theme}` },
    props: { placed },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) =>
  new Response(new Uint8Array(await pngOf(props.placed, theme, new URL(base, url))), {
    headers: { 'Content-Type': 'image/png' },
  });
