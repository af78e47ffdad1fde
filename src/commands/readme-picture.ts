/**
 * `npm run picture -- <service>`: draws the picture of the README from the entry of a service, in the colours of
 * the site. Run by hand when that entry or the drawing has changed; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../load/content-folder.ts';
import { readContent } from '../load/from-files.ts';
import { Catalog } from '../model/catalog.ts';
import { servicePicture } from '../views/service-picture.ts';
import { fail, print } from './print.ts';

const TOKENS = join('src', 'styles', 'tokens.css');
const RESULT = join('.github', 'readme-picture.svg');

const RULES = `
text { font: 15px 'Atkinson Hyperlegible Next', system-ui, sans-serif; fill: var(--ink); }
.title { font-size: 30px; font-weight: 700; }
.line { font-size: 18px; }
.name { font-weight: 700; }
.owner { text-anchor: end; fill: var(--ink-2); }
.paper { fill: var(--paper); }
.customer { fill: var(--customer); }
.provider { fill: var(--provider); }
.third { fill: none; stroke: var(--third); }
.absent { fill: var(--ink-2); }
.axis { stroke: var(--ink); stroke-width: 0.5; }
`;

/** Colours of tokens.css as they are in light and in dark, so that the picture follows its reader. */
function styleOfSite(): string {
  const tokens = [...readFileSync(TOKENS, 'utf8').matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const set = (at: 2 | 3) => tokens.map((found) => `${found[1]}:${found[at]}`).join(';');
  return `:root{${set(2)}}@media (prefers-color-scheme:dark){:root{${set(3)}}}${RULES}`;
}

function drawPicture(service: string | undefined): void {
  const { site, entries } = readContent(contentFolder());
  if (!site || !service) throw new Error('Name a service: `npm run picture -- <service>`.');
  const catalog = new Catalog(site.data, entries);
  writeFileSync(RESULT, servicePicture(catalog, service, styleOfSite()));
  print(`${RESULT}: ${catalog.get('services', service).title}`);
}

try {
  drawPicture(process.argv[2]);
} catch (error) {
  fail(error);
}
