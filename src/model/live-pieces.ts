import type { Noun } from './records.ts';

/** What an attribute of a live piece names: one entry of a noun, or several ids with commas between them. */
export interface PieceAttribute {
  noun: Noun;
  several?: true;
  /** May be left out. */
  optional?: true;
  /** Means something only beside this other attribute of the piece. */
  beside?: string;
}

/**
 * A piece takes exactly one of the attributes that are not optional, if it has any; a piece without
 * attributes shows the whole model.
 */
export type LivePiece = Readonly<Record<string, PieceAttribute>>;

/**
 * The live pieces that prose may use without importing them, each with its attributes. A piece of this name
 * is a component in components/live/ ; the rules check what authors write against this table.
 */
export const livePieces = {
  HomeAnswer: {},

  Profile: { service: { noun: 'services' }, services: { noun: 'services', several: true } },
  Cells: {
    service: { noun: 'services' },
    layer: { noun: 'layers' },
    layers: { noun: 'layers', several: true, optional: true, beside: 'service' },
    services: { noun: 'services', several: true, optional: true, beside: 'layer' },
  },
  LayerOwners: { layers: { noun: 'layers', several: true } },
  Comparison: { id: { noun: 'comparisons' }, services: { noun: 'services', several: true } },
  BoundaryDiagram: { service: { noun: 'services' }, model: { noun: 'service-models' } },
  ModelDiagram: {},
  SplitTable: {},
  ServiceModels: {},

  ControlClasses: { examples: { noun: 'controls', several: true, optional: true } },
  ControlCard: { id: { noun: 'controls' } },
  FrameworkRefs: { control: { noun: 'controls' } },

  Term: { id: { noun: 'glossary' } },
  Misconception: { id: { noun: 'misconceptions' } },
  Case: { id: { noun: 'cases' } },

  OwnerWords: {},
  Confidences: {},
  SourceKinds: {},
  SiteFacts: {},
  ServiceCount: {},
  LayerCount: {},
  ControlCount: {},
} as const satisfies Record<string, LivePiece>;

/** The ids in an attribute that names several: `one, two` are two. */
export const idsOf = (list: string): string[] =>
  list
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
