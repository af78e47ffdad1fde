import type { Service } from '../schema/service.ts';

const guide = {
  title: 'Security guide',
  url: 'https://nimbus.example/guide',
  kind: 'official-archive',
  checked: '2026-11-24',
} as const;

const services: Record<string, Service> = {
  machine: {
    title: 'Nimbus Machine',
    abbreviation: 'NM',
    also_called: ['virtual machine'],
    category: 'compute',
    model: 'rented',
    summary: 'Rents machines.',
    line: 'The line runs under the runtime.',
    cells: {
      runtime: {
        owner: 'customer',
        provider: 'Publishes images.',
        customer: 'Patches the runtime.',
        moves_when: [{ if: 'Upkeep is switched on', to: 'shared' }],
        evidence: { guide: 'Names the customer.' },
        confidence: 'sourced',
      },
    },
    evidence: { guide: 'Speaks of the whole.' },
    sources: { guide },
  },
  function: {
    title: 'Nimbus Function: Automatic updates',
    mode: 'Automatic updates',
    abbreviation: 'NF',
    formerly: ['Nimbus Snippets'],
    category: 'functions',
    model: 'serviced',
    summary: 'Runs code.',
    line: 'The line runs above the runtime.',
    cells: {
      runtime: {
        owner: 'provider',
        provider: 'Patches the runtime.',
        customer: 'Nothing.',
        moves_when: [{ if: 'Updates are manual', to: 'shared', see: 'function-manual' }],
        evidence: { page: 'Names Nimbus.', guide: ['An older text.', 'Says the same twice.'] },
        confidence: 'sourced',
      },
      backup: { owner: 'third-party', third_party: 'Vault Ltd', confidence: 'reasoned' },
    },
    sources: {
      guide,
      page: { ...guide, title: 'Runtime page', kind: 'official-page', edition: 'Welsh edition' },
    },
  },
  'function-manual': {
    title: 'Nimbus Function: Manual updates',
    mode: 'Manual updates',
    abbreviation: 'NF manual',
    category: 'functions',
    model: 'serviced',
    lifecycle: { state: 'ending', date: '2027-03', successor: 'function' },
    summary: 'Runs code on a runtime you choose.',
    line: 'The line runs through the runtime.',
    cells: {
      runtime: {
        owner: 'shared',
        provider: 'Publishes versions.',
        customer: 'Picks the version.',
        confidence: 'unsure',
      },
      backup: {
        owner: 'third-party',
        third_party: 'Vault Ltd',
        customer: 'Pays it.',
        confidence: 'reasoned',
      },
    },
  },
};

export const sampleServices = { services };
