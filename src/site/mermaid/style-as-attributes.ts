import { DOMParser } from 'linkedom';

/** The two faces of the site. */
export type Theme = 'light' | 'dark';

/** What a picture outside the site needs of a style sheet, and what librsvg, resvg and slide editors understand. */
const carried: ReadonlySet<string> = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
]);

interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/**
 * Writes the rules of a flat style sheet into an SVG as attributes.
 * Rules apply in their order; blocks like `@media` and states like `:hover` are for pages only.
 */
export function styleAsAttributes(
  svg: string,
  styleSheet: string,
  colours: ReadonlyMap<string, string>,
): string {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
  for (const { selector, declarations } of rulesOf(styleSheet)) {
    if (/:(hover|focus)/.test(selector)) continue;
    for (const element of root.querySelectorAll(selector))
      for (const [name, value] of declarations)
        if (carried.has(name)) element.setAttribute(name, resolve(value, colours));
  }
  return root.outerHTML;
}

/** The colours of a theme by their names in tokens.css, where each is written `light-dark(#…, #…)`. */
export function coloursOf(tokens: string, theme: Theme): ReadonlyMap<string, string> {
  const pairs = tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

function resolve(value: string, colours: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colourNamed(name, colours));
}

/** A colour of the theme. Throws when tokens.css has none of that name. */
export function colourNamed(name: string, colours: ReadonlyMap<string, string>): string {
  const colour = colours.get(name);
  if (!colour) throw new Error(`the colour ${name} is not in tokens.css in the form light-dark(#…, #…)`);
  return colour;
}

function rulesOf(styleSheet: string): Rule[] {
  const flat = styleSheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    declarations: body.split(';').flatMap((declaration) => {
      const [name = '', value = ''] = declaration.split(':').map((side) => side.trim());
      return name ? [[name, value.replace(/px$/, '')] as const] : [];
    }),
  }));
}
