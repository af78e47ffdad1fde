import type { Question } from '../schema/question.ts';
import type { TimelineEvent } from '../schema/timeline.ts';
import type { Wording } from '../schema/wording.ts';

const source = {
  title: 'Nimbus model',
  url: 'https://nimbus.example/model',
  kind: 'official-page',
  checked: '2026-11-20',
} as const;

const questions: Record<string, Question> = {
  'q-001': {
    stem: 'Who patches the runtime of a function?',
    level: 'practitioner',
    topic: 'patching',
    bloom: 'understand',
    kind: 'single',
    options: [{ text: 'You' }, { text: 'Nimbus', right: true }],
    explanation: 'Nimbus does, unless you switch it off.',
    layers: ['runtime'],
    services: ['function'],
    controls: ['nc-pat-01'],
  },
  'q-002': {
    stem: 'Which two are yours on a machine?',
    level: 'beginner',
    topic: 'patching',
    bloom: 'remember',
    kind: 'multiple',
    options: [{ text: 'Doors' }, { text: 'Runtime', right: true }, { text: 'Backup', right: true }],
    explanation: 'Doors belong to the building.',
    layers: ['runtime', 'backup', 'building'],
    services: ['machine', 'function'],
  },
  'q-003': {
    stem: 'Nimbus guards the doors.',
    level: 'practitioner',
    topic: 'patching',
    bloom: 'remember',
    kind: 'true-false',
    options: [{ text: 'True', right: true }, { text: 'False' }],
    explanation: 'It owns the building.',
    layers: ['building'],
  },
  'q-004': {
    stem: 'Who pays for power?',
    level: 'auditor',
    topic: 'sites',
    bloom: 'remember',
    kind: 'single',
    options: [{ text: 'Nimbus', right: true }, { text: 'You' }],
    explanation: 'It is in the price.',
  },
};

const wordings: Record<string, Wording> = {
  guide: {
    draws_the_line: 'Under the runtime.',
    differs: 'Names no doors.',
    source: { ...source, title: 'Guide', url: 'https://nimbus.example/guide' },
  },
  model: { date: '2024-05', draws_the_line: 'Above the building.', differs: 'It is the model.', source },
};

const timeline: Record<string, TimelineEvent> = {
  'model-2019': { date: '2019', event: 'Nimbus draws a model.', source },
  'functions-2021': { date: '2021-03-04', event: 'Functions begin.', source },
  'keys-2021': { date: '2021-01', event: 'Keys can be brought.', source },
};

export const sampleQuestions = { questions, wordings, timeline };
