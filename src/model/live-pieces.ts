import type { Noun } from './records.ts';

/** What an attribute of a live piece names, and when it may stand. */
export interface PieceAttribute {
  /** An entry of a noun, a topic of questions, or a whole number. */
  names: Noun | 'topic' | 'number';
  /** Several, with commas between them. */
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

  Profile: { service: { names: 'services' }, services: { names: 'services', several: true } },
  Cells: {
    service: { names: 'services' },
    layer: { names: 'layers' },
    layers: { names: 'layers', several: true, optional: true, beside: 'service' },
    services: { names: 'services', several: true, optional: true, beside: 'layer' },
  },
  LayerOwners: { layers: { names: 'layers', several: true } },
  Comparison: { id: { names: 'comparisons' }, services: { names: 'services', several: true } },
  BoundaryDiagram: { service: { names: 'services' }, model: { names: 'service-models' } },
  ModelDiagram: {},
  SplitTable: {},
  ServiceModels: {},

  ControlClasses: { examples: { names: 'controls', several: true, optional: true } },
  ControlCard: { id: { names: 'controls' } },
  FrameworkRefs: { control: { names: 'controls' } },

  Term: { id: { names: 'glossary' } },
  Misconception: { id: { names: 'misconceptions' } },
  Case: { id: { names: 'cases' } },

  CheckYourself: {
    topic: { names: 'topic' },
    ids: { names: 'questions', several: true },
    count: { names: 'number', optional: true, beside: 'topic' },
  },
  Wordings: { ids: { names: 'wordings', several: true, optional: true } },
  Timeline: { from: { names: 'number', optional: true }, to: { names: 'number', optional: true } },

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
