import { escape } from './write-svg.ts';

/**
 * Frames a drawing of `renderDiagram` for a page. A wide one gets a region of its own that scrolls sideways,
 * which a keyboard can reach and a screen reader can name. One line, so that it may stand in Markdown.
 */
export function diagramFigure(svg: string, title: string): string {
  if (!/^<svg class="[^"]*\bwide\b/.test(svg)) return `<figure class="diagram">${svg}</figure>`;
  return (
    `<figure class="diagram"><div class="scroll" role="group" tabindex="0" aria-label="${escape(title)}">` +
    `${svg}</div></figure>`
  );
}
