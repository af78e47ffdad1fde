import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../../model/sample.test-data.ts';
import type { Case } from '../../schema/case.ts';
import { caseSequence } from './case-sequence.ts';

const steps: Case['steps'] = [
  { from: 'customer', to: 'Nimbus Machine', does: 'Leaves a port open; and #1 key' },
  { from: 'attacker', to: 'customer workload', does: 'Comes in', crosses_line: true },
  { from: 'Nimbus', to: 'Nimbus', does: 'Sees nothing' },
];
const catalog = sampleCatalog({
  entries: { cases: { told: { ...sampleCatalog().get('cases', 'power-cut-2025'), steps } } },
});
const linesOf = (text = '') => text.split('\n').filter((line) => /->>|Note/.test(line));

test('every step stands in its order, and a note where the line was crossed', () => {
  assert.deepEqual(linesOf(caseSequence(catalog, 'told')?.text), [
    'customer_1->>provider_2: Leaves a port open#59; and #35;1 key',
    'third-party_3->>customer_4: Comes in',
    'Note over third-party_3,customer_4: The line was crossed here',
    'provider_5->>provider_5: Sees nothing',
  ]);
});

test('participants stand in the order in which they appear', () => {
  const names = [...(caseSequence(catalog, 'told')?.text.matchAll(/^participant \S+ as (.+)$/gm) ?? [])];
  assert.deepEqual(
    names.map((match) => match[1]),
    ['Customer', 'Nimbus Machine', 'Attacker', 'Customer workload', 'Nimbus'],
  );
});

test('the text alternative tells the same steps', () => {
  assert.equal(
    caseSequence(catalog, 'told')?.description,
    '1. Customer to Nimbus Machine: Leaves a port open; and #1 key. ' +
      '2. Attacker to customer workload: Comes in. The line was crossed here. 3. Nimbus: Sees nothing.',
  );
});

test('a case without steps has no diagram', () => {
  assert.equal(caseSequence(catalog, 'power-cut-2025'), undefined);
});
