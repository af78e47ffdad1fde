import type { MermaidConfig } from 'mermaid';
import { fontSize } from './text-lines.ts';

const fontFamily = 'Atkinson Hyperlegible Next';

/** Boxes as wide as this hold two columns on a phone; labels break at it. */
const labelWidth = 156;

/** Between nodes that arrows join: room for an arrow and its label. */
const roomForArrows = 30;

/** Between the rows and columns of a grid, where nothing is drawn. */
const roomInGrid = 10;

/**
 * How Mermaid lays out. `layout`, `look` and `theme` are spelled out because their defaults have moved before.
 * Colours and fonts of Mermaid's own theme never reach the page; see flatten.ts.
 */
export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  deterministicIds: true,
  look: 'classic',
  layout: 'dagre',
  theme: 'base',
  fontFamily,
  fontSize,
  htmlLabels: false,
  markdownAutoWrap: false,
  flowchart: {
    curve: 'linear',
    minNodeWidth: labelWidth,
    wrappingWidth: labelWidth,
    padding: 8,
    diagramPadding: 0,
    subGraphTitleMargin: { top: 8, bottom: 12 },
  },
  sequence: {
    wrap: true, // without it a note's text runs out of its box
    mirrorActors: false,
    width: 128,
    height: 48,
    actorMargin: 14,
    boxMargin: 10,
    messageMargin: 24,
    noteMargin: 6,
    labelBoxWidth: 64,
    wrapPadding: 5,
    diagramMarginX: 0,
    diagramMarginY: 0,
    actorFontFamily: fontFamily,
    actorFontSize: fontSize,
    actorFontWeight: 700,
    noteFontFamily: fontFamily,
    noteFontSize: fontSize,
    messageFontFamily: fontFamily,
    messageFontSize: fontSize,
  },
};

/**
 * How Mermaid lays out a flowchart with arrows, or one that is a grid of boxes held by invisible links.
 */
export function flowchartSpacing(hasArrows: boolean): MermaidConfig {
  const spacing = hasArrows ? roomForArrows : roomInGrid;
  return { flowchart: { ...mermaidConfig.flowchart, nodeSpacing: spacing, rankSpacing: spacing } };
}
