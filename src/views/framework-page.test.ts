import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { frameworkPage } from './framework-page.ts';
import { requirementClass } from './requirement-class.ts';
import { groupRequirements } from './requirement-groups.ts';

const page = frameworkPage(sampleCatalog(), 'rules', permalinks());
const rows = page.groups.flatMap(({ items }) => items);
const grouped = (...ids: string[]) =>
  groupRequirements(ids.map((id) => ({ id }))).map(({ title, items }) => [
    title,
    ...items.map(({ id }) => id),
  ]);

test('requirements stand as people count, each at its own key', () => {
  assert.deepEqual(
    rows.map(({ id, key }) => [id, key]),
    [
      ['A-2', 'a-2'],
      ['A-2(1)', 'a-2.1'],
      ['A-10', 'a-10'],
      ['B-1', 'b-1'],
    ],
  );
});

test('a requirement has the class of its controls, all of them where they differ', () => {
  assert.deepEqual(
    rows.map((row) => [row.class.class, row.class.label]),
    [
      ['mixed', 'Inherited and shared'],
      ['shared', 'Shared'],
      ['shared', 'Shared'],
      ['none', 'No control'],
    ],
  );
  assert.equal(
    requirementClass('Nimbus', ['customer-specific', 'inherited', 'shared', 'shared']).label,
    'Inherited, shared and customer-specific',
  );
  assert.deepEqual(page.classes[0], { class: 'shared', label: 'Shared', count: 2 });
});

test('a requirement says how each control meets it', () => {
  assert.deepEqual(
    rows[0]?.controls.map(({ id, classLabel, relation, basis }) => [id, classLabel, relation, basis]),
    [
      ['nc-sit-01', 'Inherited', 'Supports', 'The Bridge Table, through B 7'],
      ['nc-pat-01', 'Shared', 'Supports', 'Unsure'],
    ],
  );
});

test('requirements are grouped by family, chapter or section', () => {
  assert.deepEqual(grouped('AC-2', 'AC-10', 'SC-7', 'AC-2(1)'), [
    ['AC', 'AC-2', 'AC-2(1)', 'AC-10'],
    ['SC', 'SC-7'],
  ]);
  assert.deepEqual(grouped('12.8.5', '1.2.1', '12.10.2', '1.2.3'), [
    ['1', '1.2.1', '1.2.3'],
    ['12', '12.8.5', '12.10.2'],
  ]);
  assert.deepEqual(
    grouped('A.5.23', 'A.8.1', 'A.5.3', 'A.8.2').map(([title]) => title),
    ['A.5', 'A.8'],
  );
  assert.deepEqual(
    grouped('164.308(a)(2)', '164.308(a)(1)(ii)(A)', '164.312(b)', '164.312(c)').map(([title]) => title),
    ['164.308', '164.312'],
  );
});

test('groups of one requirement each are not made', () => {
  assert.deepEqual(grouped('CLD.6.3.1', 'CLD.12.1.5', 'CLD.8.1.5'), [
    [undefined, 'CLD.6.3.1', 'CLD.8.1.5', 'CLD.12.1.5'],
  ]);
});

test('the crosswalks behind the mappings are named once', () => {
  assert.deepEqual(
    page.crosswalks.map(({ title }) => title),
    ['The Bridge Table'],
  );
});
