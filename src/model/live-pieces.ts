import type { Noun } from './records.ts';

/** What an attribute of a live piece names: one entry of a noun, or several ids with commas between them. */
export interface PieceAttribute {
  noun: Noun;
  several?: true;
}

/** A piece takes exactly one of its attributes; a piece without attributes shows the whole model. */
export type LivePiece = Readonly<Record<string, PieceAttribute>>;

/**
 * The live pieces that prose may use without importing them, each with its attributes. A piece of this name
 * is a component in components/live/ ; the rules check what authors write against this table.
 */
export const livePieces = {
  Profile: { service: { noun: 'services' } },
  Cells: { service: { noun: 'services' }, layer: { noun: 'layers' } },
  Comparison: { id: { noun: 'comparisons' }, services: { noun: 'services', several: true } },
  BoundaryDiagram: { service: { noun: 'services' }, model: { noun: 'service-models' } },
  ControlCard: { id: { noun: 'controls' } },
  FrameworkRefs: { control: { noun: 'controls' } },
  Term: { id: { noun: 'glossary' } },
  Misconception: { id: { noun: 'misconceptions' } },
  Case: { id: { noun: 'cases' } },
  SplitTable: {},
  ControlClasses: {},
  ModelDiagram: {},
} as const satisfies Record<string, LivePiece>;
