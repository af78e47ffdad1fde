import type { Case } from '../schema/case.ts';
import type { Misconception } from '../schema/misconception.ts';
import type { Provider } from '../schema/provider.ts';
import type { Term } from '../schema/term.ts';

const report = {
  title: 'Report',
  url: 'https://press.example/report',
  kind: 'secondary',
  checked: '2026-11-20',
} as const;

const cases: Record<string, Case> = {
  'stale-runtime-2024': {
    title: 'The stale runtime',
    date: '2024-05',
    side: 'customer',
    services: ['machine'],
    layers: ['runtime'],
    controls: ['nc-pat-01'],
    summary: 'An old runtime was broken into.',
    what_happened: 'Nobody patched.',
    where_the_line_was: 'Patching was the customer’s.',
    lesson: 'Patch.',
    confidence: 'sourced',
    sources: [report],
  },
  'power-cut-2025': {
    title: 'The power cut',
    date: '2025-01-09',
    side: 'provider',
    layers: ['building'],
    summary: 'A site went dark.',
    what_happened: 'A switch failed.',
    where_the_line_was: 'The building is the provider’s.',
    lesson: 'Use two sites.',
    confidence: 'partly',
    sources: [report],
  },
};

const misconceptions: Record<string, Misconception> = {
  'functions-need-no-care': {
    belief: 'Functions need no care.',
    correction: 'Your code does.',
    layers: ['runtime'],
    services: ['function'],
    controls: ['nc-pat-01'],
    confidence: 'sourced',
    source: report,
  },
};

const glossary: Record<string, Term> = {
  hypervisor: {
    term: 'Hypervisor',
    also_called: ['virtual machine monitor'],
    definition: 'Divides a machine.',
    layers: ['building'],
  },
  'patch-window': { term: 'Patch window', definition: 'When fixes go in.', see_also: ['hypervisor'] },
};

const rows = [
  { label: 'Data', owner: 'customer', layers: ['backup'] },
  { label: 'Campus', owner: 'provider', layers: ['building'], note: 'Machines too.' },
] as const;

const providers: Record<string, Provider> = {
  stratus: {
    title: 'Stratus',
    page: { url: 'https://stratus.example/model', date: '2026-01-12', kind: 'official-archive' },
    says: 'One table.',
    tables: [
      {
        title: 'IaaS',
        source: 'https://stratus.example/model',
        kind: 'official-archive',
        rows: rows.map((row) => ({ ...row, layers: [...row.layers] })),
      },
      {
        title: 'SaaS',
        source: 'https://stratus.example/model',
        kind: 'official-archive',
        rows: rows.map((row) => ({ ...row, layers: [...row.layers], owner: 'provider' })),
      },
      {
        title: 'Two lists',
        source: 'https://stratus.example/lists',
        kind: 'secondary',
        rows: [{ label: 'Doors', owner: 'provider' }],
      },
    ],
  },
};

export const sampleStories = { cases, misconceptions, glossary, providers };
