import type { Catalog } from '../model/catalog.ts';
import { ownerLabel, ownerWords } from '../model/vocabulary.ts';
import { layersFromTheTop } from './layers-from-the-top.ts';
import { type ProfileShape, profileOf, profileShape } from './profile.ts';

const width = 880;
const margin = 36;
const inner = width - 2 * margin;
const lineLength = 80;
const rowHeight = 26;

/**
 * A service as a picture that stands alone: its line, its profile, and each layer with its owner in words.
 * @param style the style sheet of the picture, with the colours of the site as custom properties
 * @returns an SVG document
 */
export function servicePicture(catalog: Catalog, id: string, style: string): string {
  const service = catalog.get('services', id);
  const sentence = wrap(service.line);
  const profileAt = 84 + sentence.length * 24;
  const shape = profileOf(catalog.layers, catalog.cells(id));
  const scale = 5;
  const rowsAt = profileAt + shape.height * scale + 48;
  const layers = layersFromTheTop(catalog);
  const perColumn = Math.ceil(layers.length / 2);
  const height = rowsAt + perColumn * rowHeight + 14;
  const words = ownerWords(catalog.site.provider.label);
  const sideX = margin + shape.width * scale + 16;
  const middle = profileAt + (shape.height * scale) / 2;

  return lines([
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${text(service.title)}: ${text(service.line)}</title>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text class="title" x="${margin}" y="52">${text(service.title)}</text>`,
    ...sentence.map(
      (line, at) => `<text class="line" x="${margin}" y="${88 + at * 24}">${text(line)}</text>`,
    ),
    drawn(shape, margin, profileAt, scale),
    `<text class="customer name" x="${sideX}" y="${middle - 20}">${text(words.customer.label)}</text>`,
    `<text class="provider name" x="${sideX}" y="${middle + 32}">${text(words.provider.label)}</text>`,
    ...layers.flatMap((layer, at) => {
      const cell = catalog.cell(id, layer.id);
      const column = Math.floor(at / perColumn);
      const x = margin + (column * (inner + margin)) / 2;
      const y = rowsAt + (at % perColumn) * rowHeight;
      return [
        drawn(profileShape([layer], [cell.owner]), x, y - 13, 0.75, 2.4),
        `<text x="${x + 22}" y="${y}">${text(layer.title)}</text>`,
        `<text class="owner" x="${x + (inner - margin) / 2}" y="${y}">${text(ownerLabel(catalog.site, cell))}</text>`,
      ];
    }),
    '</svg>',
  ]);
}

/** A profile at a place; `wider` draws a single block broad enough to be seen in a row. */
function drawn(shape: ProfileShape, x: number, y: number, scale: number, wider = 1): string {
  const paths = [
    ['customer', shape.customer],
    ['provider', shape.provider],
    ['third', shape.thirdParty],
    ['absent', shape.absent],
    ['axis', shape.line],
  ].filter(([, path]) => path);
  const place = `translate(${x} ${y}) scale(${scale * wider} ${scale})`;
  return `<g transform="${place}">${paths.map(([name, path]) => `<path class="${name}" d="${path}"/>`).join('')}</g>`;
}

/** Words on lines of about the same length: the picture has no font to measure with. */
function wrap(sentence: string): string[] {
  const wrapped: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + word.length < lineLength) {
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    } else wrapped.push(word);
  }
  return wrapped;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const text = (words: string): string => words.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
const lines = (parts: readonly string[]): string => `${parts.join('\n')}\n`;
