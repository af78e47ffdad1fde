import type { Control } from '../schema/control.ts';
import type { Crosswalk } from '../schema/crosswalk.ts';
import type { Framework } from '../schema/framework.ts';

const controls: Record<string, Control> = {
  'nc-sit-01': {
    title: 'Guarded doors',
    category: 'sites',
    class: 'inherited',
    objective: 'Nobody walks in.',
    provider: { does: 'Guards.', evidence: 'Audit report.' },
    customer: { does: 'Nothing.', evidence: 'Cites the report.' },
    layers: ['building'],
    services: 'all',
    mappings: { rules: { 'A-2': { relation: 'supports', crosswalk: 'bridge', through: 'B 7' } } },
  },
  'nc-pat-01': {
    title: 'Runtime patching',
    category: 'patches',
    class: 'shared',
    objective: 'Runtimes get fixes.',
    provider: { does: 'Patches its own.', evidence: 'Release notes.' },
    customer: { does: 'Patches its own.', evidence: 'Patch report.' },
    layers: ['runtime', 'backup'],
    services: ['machine', 'function'],
    exceptions: [{ if: 'Updates are automatic', to: 'inherited', see: 'function' }],
    checks: { function: { 'F.2': 'Runtime is current', 'F.10': 'Runtime is set' } },
    mappings: {
      rules: {
        'A-2(1)': { relation: 'partly', basis: 'judgement' },
        'A-2': { relation: 'supports', basis: 'unsure' },
        'A-10': { relation: 'supports', crosswalk: 'bridge' },
      },
    },
  },
};

const rules: Framework = {
  title: 'Rules of the Guild',
  short: 'Rules 3',
  publisher: 'The Guild',
  version: '3',
  version_date: '2025-06',
  url: 'https://guild.example/rules',
  licence: 'Ids and our own labels only.',
  public_domain: false,
  id_pattern: '^[AB]-\\d+(\\(\\d+\\))?$',
  spellings: ['A-2(1)', 'a 2.1'],
  requirements: {
    'A-10': 'Keep copies',
    'A-2(1)': 'Patch by machine',
    'A-2': 'Patch',
    'B-1': 'Lock doors',
  },
};

const bridge: Crosswalk = {
  title: 'The Bridge Table',
  publisher: 'The Guild',
  url: 'https://guild.example/bridge',
};

export const sampleControls = { controls, frameworks: { rules }, crosswalks: { bridge } };
