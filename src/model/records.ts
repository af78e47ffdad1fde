import type { Case } from '../schema/case.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Control } from '../schema/control.ts';
import type { Crosswalk } from '../schema/crosswalk.ts';
import type { Family } from '../schema/family.ts';
import type { Framework } from '../schema/framework.ts';
import type { Layer } from '../schema/layer.ts';
import type { Misconception } from '../schema/misconception.ts';
import type { Provider } from '../schema/provider.ts';
import type { ServiceModel } from '../schema/service-model.ts';
import type { Service } from '../schema/service.ts';
import type { Site } from '../schema/site.ts';
import type { Term } from '../schema/term.ts';

/** Folder of content/ : what one of its files says. */
export interface NounData {
  layers: Layer;
  'service-models': ServiceModel;
  services: Service;
  families: Family;
  controls: Control;
  frameworks: Framework;
  crosswalks: Crosswalk;
  comparisons: Comparison;
  cases: Case;
  misconceptions: Misconception;
  glossary: Term;
  providers: Provider;
}
export type Noun = keyof NounData;

/** Keys and list positions that lead from the top of a file to one value. */
export type FieldPath = readonly (string | number)[];

/** Line and column, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One valid file of content/. `file` is relative to the folder that holds content/, with `/`. */
export interface Entry<Data> {
  id: string;
  file: string;
  data: Data;
  /** Position of the value at `path`, or of its nearest existing parent. */
  position: (path: FieldPath) => Position;
}

/** Something that kept a file, or a part of it, from being read. `rules/` says what it means. */
export interface LoadProblem {
  kind:
    | 'unreadable'
    | 'yaml'
    | 'unknown-key'
    | 'wrong-type'
    | 'missing-key'
    | 'file-name'
    | 'unknown-folder'
    | 'duplicate-id'
    | 'markdown-file'
    | 'mdx';
  file: string;
  line: number;
  column: number;
  /** Dotted path of the field, empty for the file as a whole. */
  field: string;
  what: string;
  fix?: string;
}

/** What the rules need to know of one MDX file. Lines count the front matter. */
export interface Prose {
  file: string;
  /** `start/how-to-read-a-cell`: its address without slashes at the ends. */
  slug: string;
  /** Components used: name, literal attributes, place. */
  pieces: { name: string; attributes: Record<string, string>; position: Position }[];
  links: { url: string; position: Position; jsx: boolean }[];
  headings: { text: string; depth: number; position: Position }[];
  fences: { language: string; text: string; position: Position }[];
}

/** Everything an author wrote, as far as it could be read, and what could not. */
export interface Content {
  site?: Entry<Site>;
  entries: { [N in Noun]: Entry<NounData[N]>[] };
  prose: Prose[];
  problems: LoadProblem[];
}

/** The entries without their places: what a Catalog is made of. */
export type Records = { [N in Noun]: { id: string; data: NounData[N] }[] };
