/** Minimal shape of the Markdown nodes that carry an address. */
interface LinkNode {
  url: string;
}

/**
 * Sätteri plugin: puts the base path before each link of prose that starts at the root of the site.
 * Astro does this for assets, not for links.
 * @param base the base path with a slash on both sides
 */
export function baseLinks(base: string) {
  const fix = <Node extends LinkNode>(node: Node): Node | undefined =>
    node.url.startsWith('/') ? { ...node, url: base + node.url.slice(1) } : undefined;
  return { name: 'atlas-base-links', link: fix, definition: fix };
}
