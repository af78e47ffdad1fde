import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../load/from-astro.ts';
import { permalinks } from '../../model/permalinks.ts';
import { svgOf } from '../../site/diagram-files/diagram-file.ts';
import { allDiagrams } from '../../views/diagrams/all-diagrams.ts';

export async function getStaticPaths() {
  const diagrams = allDiagrams(await catalog(), permalinks(import.meta.env.BASE_URL));
  return (['light', 'dark'] as const).flatMap((theme) =>
    diagrams.map((placed) => ({
      params: { file: `${placed.diagram.id}.${theme}` },
      props: { placed, theme },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, url }) => {
  const svg = await svgOf(props.placed, props.theme, new URL(import.meta.env.BASE_URL, url));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
