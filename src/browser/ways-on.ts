import { permalinks } from '../model/permalinks.ts';
import { element } from './found.ts';

/** Where a reader can go on when the search has not what she wants: all results, and the lists. */
export function waysOn(allResults: string): HTMLElement {
  const links = permalinks(import.meta.env.BASE_URL);
  const ways = [
    ['All results', allResults],
    ['Services', links.services()],
    ['Controls', links.controls()],
    ['Frameworks', links.frameworks()],
    ['Layers', links.layers()],
    ['Glossary', links.glossary()],
  ] as const;
  const line = element('p', 'ways-on', '');
  for (const [title, href] of ways) {
    const link = element('a', '', title) as HTMLAnchorElement;
    link.href = href;
    line.append(link);
  }
  return line;
}
