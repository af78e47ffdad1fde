import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { requirementKey } from '../model/requirement-key.ts';
import { requirementRowFacets, type RowFacets } from './control-facets.ts';
import { dateInWords } from './date-words.ts';
import { type LinkedControl, linkControl } from './linked.ts';
import { type CrosswalkLine, crosswalksOf, type MappingWords, mappingWords } from './mapping-words.ts';
import { type RequirementClass, requirementClass } from './requirement-class.ts';
import { groupRequirements, type RequirementGroup } from './requirement-groups.ts';

/** One requirement, at `#<key>`, with the controls that meet it. */
export interface RequirementRow {
  id: string;
  key: string;
  label: string;
  class: RequirementClass;
  controls: (LinkedControl & MappingWords)[];
  facets: RowFacets;
}

export interface FrameworkPage {
  id: string;
  title: string;
  short: string;
  publisher: string;
  version: string;
  versionDate: string;
  url: string;
  licence: string;
  spellings: string[];
  requirementCount: number;
  /** How many requirements have each class, most first. */
  classes: (RequirementClass & { count: number })[];
  groups: RequirementGroup<RequirementRow>[];
  /** Published crosswalks behind the mappings. */
  crosswalks: CrosswalkLine[];
}

/** @param id of a framework */
export function frameworkPage(catalog: Catalog, id: string, links: Permalinks): FrameworkPage {
  const framework = catalog.get('frameworks', id);
  const rows = Object.entries(framework.requirements).map(([requirement, label]) =>
    requirementRow(catalog, framework, { id: requirement, label }, links),
  );
  return {
    id,
    title: framework.title,
    short: framework.short,
    publisher: framework.publisher,
    version: framework.version,
    versionDate: dateInWords(framework.version_date),
    url: framework.url,
    licence: framework.licence,
    spellings: framework.spellings,
    requirementCount: rows.length,
    classes: countClasses(rows),
    groups: groupRequirements(rows),
    crosswalks: crosswalksOf(
      catalog,
      catalog.controls.flatMap(({ mappings }) => Object.values(mappings?.[id] ?? {})),
    ),
  };
}

function requirementRow(
  catalog: Catalog,
  framework: Known<'frameworks'>,
  { id, label }: { id: string; label: string },
  links: Permalinks,
): RequirementRow {
  const mapped = catalog.controlsOfRequirement(framework.id, id);
  return {
    id,
    key: requirementKey(id),
    label,
    facets: requirementRowFacets(
      { id, label },
      mapped.map(({ control }) => control),
      catalog.layers.map((layer) => layer.id),
    ),
    class: requirementClass(
      catalog.site.provider.label,
      mapped.map(({ control }) => control.class),
    ),
    controls: mapped.map(({ control, mapping }) => ({
      ...linkControl(catalog, control, links),
      ...mappingWords(catalog, mapping),
    })),
  };
}

function countClasses(rows: readonly RequirementRow[]): FrameworkPage['classes'] {
  const byLabel = Map.groupBy(rows, (row) => row.class.label);
  return [...byLabel.values()]
    .flatMap((members) => (members[0] ? [{ ...members[0].class, count: members.length }] : []))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}
