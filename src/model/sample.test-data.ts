import type { Site } from '../schema/site.ts';
import { Catalog } from './catalog.ts';
import type { Noun, NounData, Records } from './records.ts';
import { sampleControls } from './sample-controls.test-data.ts';
import { sampleQuestions } from './sample-questions.test-data.ts';
import { sampleServices } from './sample-services.test-data.ts';
import { sampleStories } from './sample-stories.test-data.ts';

/** The site of an invented provider, small enough to be held in the head while reading a test. */
export const sampleSite: Site = {
  title: 'Nimbus Atlas',
  question: 'Who answers for what?',
  sentence: 'Nimbus answers for what it runs, you for what you run.',
  description: 'Who answers for what on Nimbus.',
  provider: {
    name: 'Nimbus Cloud',
    label: 'Nimbus',
    brands: ['Nimbus'],
    model_url: 'https://nimbus.example/model',
  },
  independence: 'Not affiliated with Nimbus; no audit evidence.',
  layer_groups: [
    { id: 'ground', title: 'Ground', layers: ['building'] },
    { id: 'stack', title: 'Stack', layers: ['runtime'] },
    { id: 'all-day', title: 'All day', layers: ['backup'] },
  ],
  across: ['all-day'],
  categories: { compute: 'Compute', functions: 'Functions' },
  control_categories: { sites: 'Sites', patches: 'Patches' },
  topics: { sites: 'Sites', patching: 'Patching' },
  search_hint: 'Control or service, such as NM',
  home_profiles: ['machine', 'function'],
  chapters: [{ title: 'Start', pages: ['start/the-model'] }],
  source_kinds: {
    'official-page': { label: 'Nimbus page', meaning: 'A page as it stands.' },
    'official-archive': { label: 'Nimbus guide, archived', meaning: 'An older text.' },
    primary: { label: 'First-hand report', meaning: 'By those who were there.' },
    secondary: { label: 'Report', meaning: 'By others.' },
    unseen: { label: 'Not read', meaning: 'The address is known.' },
  },
  synonyms: [['crash', 'outage']],
  links: {
    repository: 'https://code.example/atlas',
    file: 'https://code.example/atlas/file/',
    history: 'https://code.example/atlas/log/',
    report: 'https://code.example/atlas/issues',
  },
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
};

const data: { [N in Noun]: Record<string, NounData[N]> } = {
  layers: {
    building: {
      title: 'Building',
      summary: 'Doors and power.',
      classic: { side: 'of', label: 'Sites' },
      equivalents: { stratus: { label: 'Campus', exactness: 'wider', note: 'Machines too.' } },
    },
    runtime: { title: 'Runtime', summary: 'What runs the code.', classic: { side: 'both' } },
    backup: { title: 'Backup', summary: 'Copies.', classic: { side: 'in', label: 'Copies' } },
  },
  'service-models': {
    rented: {
      title: 'Rented',
      meaning: 'You run it.',
      examples: 'Machines',
      defaults: {
        building: { owner: 'provider', provider: 'Guards the doors.' },
        backup: { owner: 'customer' },
      },
    },
    serviced: {
      title: 'Serviced',
      meaning: 'Nimbus runs it.',
      examples: 'Functions',
      defaults: { building: { owner: 'provider', provider: 'Guards the doors.' } },
    },
  },
  ...sampleServices,
  families: { function: { title: 'Nimbus Function', modes: ['function', 'function-manual'] } },
  comparisons: {
    'machine-or-function': {
      title: 'Machine or function',
      summary: 'From machine to function.',
      services: ['machine', 'function', 'function-manual'],
      meaning: 'You patch less.',
    },
  },
  ...sampleControls,
  ...sampleStories,
  ...sampleQuestions,
};

/** What a test may change of the sample: whole nouns are kept, single entries replaced or added. */
export interface SampleOverrides {
  site?: Partial<Site>;
  entries?: { [N in Noun]?: Record<string, NounData[N]> };
}

const listOf = <N extends Noun>(noun: N, entries: SampleOverrides['entries']) => {
  const all: Record<string, NounData[N]> = { ...data[noun], ...entries?.[noun] };
  return Object.entries(all).map(([id, entry]) => ({ id, data: entry }));
};

/** Three layers, three services (two are modes of one family), two controls and one framework. */
export function sampleCatalog({ site, entries }: SampleOverrides = {}): Catalog {
  const records: Records = {
    layers: listOf('layers', entries),
    'service-models': listOf('service-models', entries),
    services: listOf('services', entries),
    families: listOf('families', entries),
    controls: listOf('controls', entries),
    frameworks: listOf('frameworks', entries),
    crosswalks: listOf('crosswalks', entries),
    comparisons: listOf('comparisons', entries),
    cases: listOf('cases', entries),
    misconceptions: listOf('misconceptions', entries),
    glossary: listOf('glossary', entries),
    providers: listOf('providers', entries),
    questions: listOf('questions', entries),
    wordings: listOf('wordings', entries),
    timeline: listOf('timeline', entries),
  };
  return new Catalog({ ...sampleSite, ...site }, records);
}
