import type { Owner } from '../model/vocabulary.ts';

/** What a filter needs to know of a row; small enough to be read back from the page. */
export interface FilterableRow {
  id: string;
  category: string;
  model: string;
  /** One owner a layer, from the ground up. */
  owners: readonly Owner[];
  /** Every name that people type for the service, folded. */
  searchText: string;
}

/** One service or mode in the matrix. */
export interface MatrixRow extends FilterableRow {
  name: string;
  href: string;
  /** Layer id: name of the third party that owns it there. */
  thirdParties: Readonly<Record<string, string>>;
}

/** Rows of one category, in the order of the page. */
export interface MatrixGroup {
  id: string;
  title: string;
  rows: MatrixRow[];
}

/** Ids that a filter may name, each with its word, in the order of the page. */
export interface MatrixWords {
  categories: Readonly<Record<string, string>>;
  models: Readonly<Record<string, string>>;
  layers: readonly { id: string; title: string }[];
  owners: Readonly<Record<Owner, string>>;
}
