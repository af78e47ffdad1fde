import type { PlacedDiagram } from '../../views/diagrams/all-diagrams.ts';
import { renderStandalone } from '../mermaid/render-standalone.ts';
import { drawPng } from './draw-png.ts';

/**
 * A diagram as an SVG that needs nothing from the site, with the permanent address of its page in the picture.
 * @param site the address of the site, with its base path
 */
export const svgOf = (
  { diagram, page }: PlacedDiagram,
  theme: 'light' | 'dark',
  site: URL,
): Promise<string> =>
  renderStandalone({
    ...diagram,
    theme,
    address: new URL(page, site).href,
    base: site.pathname,
    at: `The diagram ${diagram.id}`,
  });

/** The same as PNG, for programs that take no SVG. */
export const pngOf = async (placed: PlacedDiagram, theme: 'light' | 'dark', site: URL): Promise<Buffer> =>
  drawPng(await svgOf(placed, theme, site));

/** How many pictures are begun at once: one is drawn while the next waits for its layout. */
const atOnce = 2;

/**
 * Draws pictures while the rest of a build goes on, for `pngOf` to find. What goes wrong here is told there,
 * where the build stops on it.
 */
export function drawAhead(all: readonly PlacedDiagram[], theme: 'light' | 'dark', site: URL): void {
  const waiting = [...all];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await pngOf(next, theme, site).catch(() => undefined);
  };
  for (let worker = 0; worker < atOnce; worker++) void work();
}
