/** Reads attributes of the SVG that Mermaid builds, where a value may stand in `style` too. */

/** A presentation property on the element itself: `style` wins over the attribute, as in CSS. */
export function ownProperty(element: Element, name: string): string | undefined {
  const inStyle = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(element.getAttribute('style') ?? '');
  return inStyle?.[1]?.trim() ?? element.getAttribute(name) ?? undefined;
}

/** The same, inherited from the nearest ancestor that sets it. */
export function inheritedProperty(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = ownProperty(at, name);
    if (value) return value;
  }
  return undefined;
}

/** A length in px; `em` counts in the given font size; absent is 0. Throws on every other unit. */
export function lengthOf(element: Element, name: string, fontSize = 0): number {
  const raw = element.getAttribute(name);
  if (!raw) return 0;
  const parts = /^\s*(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)(px|em)?\s*$/i.exec(raw);
  if (!parts) throw new Error(`${name}="${raw}" of <${element.localName}> is no plain length`);
  return Number(parts[1]) * (parts[2] === 'em' ? fontSize : 1);
}

/** The shift of a `translate(x, y)`. Throws on every other transform: the drawings need none. */
export function shiftOf(element: Element): readonly [number, number] {
  const raw = element.getAttribute('transform');
  if (!raw) return [0, 0];
  const parts = /^\s*translate\(\s*([^\s,)]+)(?:[\s,]+([^\s,)]+))?\s*\)\s*$/.exec(raw);
  const shift = [Number(parts?.[1]), Number(parts?.[2] ?? 0)] as const;
  if (shift.some(Number.isNaN))
    throw new Error(`transform="${raw}" of <${element.localName}> is not a translation`);
  return shift;
}

/** Does the element carry this class? */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/** The classes of an element, in order. */
export function classesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
}
