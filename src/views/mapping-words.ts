import type { Catalog, Known } from '../model/catalog.ts';
import { confidenceWords } from '../model/vocabulary.ts';
import type { Mapping } from '../schema/control.ts';

/** How a control meets a requirement, and what that statement rests on. */
export interface MappingWords {
  relation: string;
  /** Whether a published crosswalk, our judgement or nothing certain stands behind it. */
  basis: string;
  /** Address of the crosswalk. */
  basisHref?: string;
}

const relationWords: Record<Mapping['relation'], string> = {
  supports: 'Supports',
  partly: 'Supports in part',
};

/** A mapping without a crosswalk is never told as more than our judgement. */
export function mappingWords(catalog: Catalog, mapping: Mapping): MappingWords {
  const relation = relationWords[mapping.relation];
  if (!mapping.crosswalk) {
    const { label } = confidenceWords[mapping.basis === 'unsure' ? 'unsure' : 'reasoned'];
    return { relation, basis: label };
  }
  const { title, url } = catalog.get('crosswalks', mapping.crosswalk);
  const basis = mapping.through ? `${title}, through ${mapping.through}` : title;
  return { relation, basis, ...(url && { basisHref: url }) };
}

/** A published crosswalk with its edition, for the foot of a page that rests on it. */
export type CrosswalkLine = Known<'crosswalks'>;

/** The crosswalks that some mappings rest on, each once, in the order of their ids. */
export function crosswalksOf(catalog: Catalog, mappings: readonly Mapping[]): CrosswalkLine[] {
  const used = new Set(mappings.map(({ crosswalk }) => crosswalk));
  return catalog.all('crosswalks').filter(({ id }) => used.has(id));
}
