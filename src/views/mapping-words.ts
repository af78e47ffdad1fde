import type { Catalog } from '../model/catalog.ts';
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
  const { title, edition, url } = catalog.get('crosswalks', mapping.crosswalk);
  const basis = [title, edition, mapping.through && `through ${mapping.through}`].filter(Boolean).join(', ');
  return { relation, basis, ...(url && { basisHref: url }) };
}
