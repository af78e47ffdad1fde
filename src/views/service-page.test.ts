import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { familyPage } from './family-page.ts';
import { lifecycleBanner, servicePage } from './service-page.ts';

const catalog = sampleCatalog();
const links = permalinks();
const machine = catalog.get('services', 'machine');
const banner = (lifecycle: NonNullable<typeof machine.lifecycle>, formerly?: string[]) =>
  lifecycleBanner(catalog, { ...machine, lifecycle, formerly }, links)?.text;

test('a page lists the controls of its service by class, those for all services included', () => {
  const { controls } = servicePage(catalog, 'machine', links);
  assert.deepEqual(
    controls.map((group) => [group.label, ...group.controls.map(({ id }) => id)]),
    [
      ['Inherited', 'nc-sit-01'],
      ['Shared', 'nc-pat-01'],
    ],
  );
});

test('a page names what people called the service, its comparisons and stories', () => {
  const page = servicePage(catalog, 'function', links);
  assert.deepEqual(page.formerly, ['Nimbus Snippets']);
  assert.deepEqual(page.comparisons, [
    { id: 'machine-or-function', title: 'Machine or function', href: '/compare/machine-or-function/' },
  ]);
  assert.equal(page.misconceptions[0]?.title, 'Functions need no care.');
  assert.equal(servicePage(catalog, 'machine', links).cases[0]?.dateInWords, 'May 2024');
});

test('a source stands once, with each claim and the layers that rest on it', () => {
  const [guide] = servicePage(catalog, 'machine', links).sources;
  assert.deepEqual(
    guide?.claims.map(({ says, layers }) => [says, layers.map(({ href }) => href)]),
    [
      ['Speaks of the whole.', []],
      ['Names the customer.', ['/services/machine/#runtime']],
    ],
  );
  assert.equal(guide.detail, 'read 24 November 2026');
});

test('a banner says state and date as exactly as they are known, and names the successor', () => {
  assert.equal(
    banner({ state: 'renamed', date: '2024-02-09' }, ['Old Name']),
    'Renamed from Old Name on 9 February 2024.',
  );
  assert.equal(banner({ state: 'closed-to-new-customers' }), 'Closed to new customers.');
  const page = servicePage(catalog, 'function-manual', links);
  assert.equal(page.banner?.text, 'Ending in March 2027.');
  assert.equal(page.banner.successor?.id, 'function');
  assert.equal(servicePage(catalog, 'machine', links).banner, undefined);
});

test('the page of a family leads to each mode and shows where they differ', () => {
  const page = familyPage(catalog, 'function', links);
  assert.deepEqual(
    page.modes.map(({ mode, href }) => [mode, href]),
    [
      ['Automatic updates', '/services/function/'],
      ['Manual updates', '/services/function-manual/'],
    ],
  );
  assert.equal(page.differences.owners.length + page.differences.duties.length, 2);
});
