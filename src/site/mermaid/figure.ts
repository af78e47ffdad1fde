import { escape } from './write-svg.ts';

/** Frames a drawing of `renderDiagram` for a page. One line, so that it may stand in Markdown. */
export const diagramFigure = (svg: string, title: string): string =>
  `<figure class="diagram">${scrollingIfWide(svg, title)}</figure>`;

/**
 * A wide drawing gets a region of its own that scrolls sideways, which a keyboard can reach and a screen reader
 * can name; one that fits stays as it is.
 */
export function scrollingIfWide(svg: string, title: string): string {
  if (!/^<svg class="[^"]*\bwide\b/.test(svg)) return svg;
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escape(title)}">${svg}</div>`;
}
