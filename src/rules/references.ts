import type { Content, Entry, FieldPath, Noun } from '../model/records.ts';

/** What a reference can point to. */
export type Target =
  Noun | 'categories' | 'control_categories' | 'topics' | 'layer_groups' | 'sources' | 'prose';

/** One place where an entry names something else by its id. */
export interface Reference {
  entry: Entry<unknown>;
  path: FieldPath;
  id: string;
  to: Target;
}

/** Every reference of every entry and of site.yaml. This is the one list of who may name whom. */
export function* references({ entries, site }: Content): Generator<Reference> {
  for (const entry of entries.services) yield* ofService(entry);
  for (const entry of entries['service-models'])
    yield* keys(entry, ['defaults'], entry.data.defaults, 'layers');
  for (const entry of entries.families) yield* list(entry, ['modes'], entry.data.modes, 'services');
  for (const entry of entries.controls) yield* ofControl(entry);
  for (const entry of entries.comparisons) yield* list(entry, ['services'], entry.data.services, 'services');
  for (const entry of entries.questions) yield* one(entry, ['topic'], entry.data.topic, 'topics');
  for (const entry of [...entries.cases, ...entries.misconceptions, ...entries.questions]) {
    yield* list(entry, ['services'], entry.data.services, 'services');
    yield* list(entry, ['layers'], entry.data.layers, 'layers');
    yield* list(entry, ['controls'], entry.data.controls, 'controls');
  }
  for (const entry of entries.glossary) {
    yield* list(entry, ['see_also'], entry.data.see_also, 'glossary');
    yield* list(entry, ['layers'], entry.data.layers, 'layers');
  }
  for (const entry of entries.layers)
    yield* keys(entry, ['equivalents'], entry.data.equivalents, 'providers');
  for (const entry of entries.providers) yield* ofProvider(entry);
  if (site) yield* ofSite(site);
}

function* ofService(entry: Content['entries']['services'][number]): Generator<Reference> {
  const { category, model, lifecycle, cells, evidence } = entry.data;
  yield* one(entry, ['category'], category, 'categories');
  yield* one(entry, ['model'], model, 'service-models');
  yield* one(entry, ['lifecycle', 'successor'], lifecycle?.successor, 'services');
  yield* keys(entry, ['cells'], cells, 'layers');
  yield* keys(entry, ['evidence'], evidence, 'sources');
  for (const [layer, cell] of Object.entries(cells)) {
    yield* keys(entry, ['cells', layer, 'evidence'], cell.evidence, 'sources');
    for (const [at, { see }] of (cell.moves_when ?? []).entries()) {
      yield* one(entry, ['cells', layer, 'moves_when', at, 'see'], see, 'services');
    }
  }
}

function* ofControl(entry: Content['entries']['controls'][number]): Generator<Reference> {
  const { category, layers, services, exceptions, checks, mappings } = entry.data;
  yield* one(entry, ['category'], category, 'control_categories');
  yield* list(entry, ['layers'], layers, 'layers');
  if (services !== 'all') yield* list(entry, ['services'], services, 'services');
  for (const [at, { see }] of (exceptions ?? []).entries()) {
    yield* one(entry, ['exceptions', at, 'see'], see, 'services');
  }
  yield* keys(entry, ['checks'], checks, 'services');
  yield* keys(entry, ['mappings'], mappings, 'frameworks');
  for (const [framework, requirements] of Object.entries(mappings ?? {})) {
    for (const [requirement, { crosswalk }] of Object.entries(requirements)) {
      yield* one(entry, ['mappings', framework, requirement, 'crosswalk'], crosswalk, 'crosswalks');
    }
  }
}

function* ofProvider(entry: Content['entries']['providers'][number]): Generator<Reference> {
  for (const [table, { rows }] of entry.data.tables.entries()) {
    for (const [row, { layers }] of rows.entries()) {
      yield* list(entry, ['tables', table, 'rows', row, 'layers'], layers, 'layers');
    }
  }
}

function* ofSite(site: NonNullable<Content['site']>): Generator<Reference> {
  const { layer_groups, across, home_profiles, chapters } = site.data;
  for (const [at, { layers }] of layer_groups.entries()) {
    yield* list(site, ['layer_groups', at, 'layers'], layers, 'layers');
  }
  yield* list(site, ['across'], across, 'layer_groups');
  yield* list(site, ['home_profiles'], home_profiles, 'services');
  for (const [at, { pages }] of chapters.entries()) {
    yield* list(site, ['chapters', at, 'pages'], pages, 'prose');
  }
}

function* one(
  entry: Entry<unknown>,
  path: FieldPath,
  id: string | undefined,
  to: Target,
): Generator<Reference> {
  if (id !== undefined) yield { entry, path, id, to };
}

function* list(
  entry: Entry<unknown>,
  path: FieldPath,
  ids: readonly string[] | undefined,
  to: Target,
): Generator<Reference> {
  for (const [at, id] of (ids ?? []).entries()) yield { entry, path: [...path, at], id, to };
}

function* keys(
  entry: Entry<unknown>,
  path: FieldPath,
  map: object | undefined,
  to: Target,
): Generator<Reference> {
  for (const id of Object.keys(map ?? {})) yield { entry, path: [...path, id], id, to };
}
