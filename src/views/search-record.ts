import type { Permalinks } from '../model/permalinks.ts';
import type { ControlClass, Owner } from '../model/vocabulary.ts';

/** What can be found, in the order in which equals are shown, with the heading of its group. */
export const searchKinds = {
  family: 'Services and modes',
  service: 'Services and modes',
  cell: 'Who answers',
  layer: 'Layers',
  control: 'Controls',
  framework: 'Frameworks',
  term: 'Terms',
  requirement: 'Requirements',
  check: 'Checks',
  comparison: 'Comparisons',
  page: 'Chapters',
  case: 'Cases',
  misconception: 'Misconceptions',
  provider: 'Other providers',
} as const;
export type SearchKind = keyof typeof searchKinds;

/** One thing that can be found. */
export interface SearchRecord {
  kind: SearchKind;
  /** Unique within its kind and `of`. */
  id: string;
  title: string;
  /** Other names; one of them typed alone finds the record. The first is what people write. */
  names: string[];
  /** Its id in the spellings of its framework or checking service. */
  ids: string[];
  text: string;
  /** Family of a mode, framework of a requirement, control of a check, service of a cell. */
  of?: string;
  /** Layer of a cell. */
  layer?: string;
  /** Id of the framework or checking service whose words may stand before its id. */
  scheme?: string;
  /** One a layer for a service, a single one for a cell. */
  owners?: Owner[];
  /** Class of a control or check, classes of a requirement. */
  classes?: ControlClass[];
}

/** Where a record leads: to the exact row, where there is one. */
export function recordHref({ kind, id, of = '', layer = '' }: SearchRecord, links: Permalinks): string {
  switch (kind) {
    case 'family':
    case 'service':
      return links.service(id);
    case 'cell':
      return links.cell(of, layer);
    case 'layer':
      return links.layer(id);
    case 'control':
      return links.control(id);
    case 'check':
      return links.control(of);
    case 'requirement':
      return links.requirement(of, id);
    case 'framework':
      return links.framework(id);
    case 'term':
      return links.term(id);
    case 'comparison':
      return links.comparison(id);
    case 'case':
      return links.case(id);
    case 'misconception':
      return links.misconception(id);
    case 'provider':
      return links.provider(id);
    case 'page':
      return links.prose(id);
  }
}
