import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks } from './check-links.ts';
import { checkSitemap } from './check-sitemap.ts';
import { reportProblems } from './report.ts';

const HTTP = 'http://example.org/no-certificate';

/** A site of two pages below /docs/atlas/; `home` is the body of the first. */
function site(home: string, services = '<h1 id="one">One</h1>', basePath = '/docs/atlas/') {
  const pages = new Map([
    ['index.html', home],
    ['services/index.html', services],
  ]);
  return {
    siteUrl: 'https://atlas.example.org',
    basePath,
    pages,
    files: new Set([...pages.keys(), '_astro/site.css', 'pictures/a b.png']),
    allowed: new Set([HTTP]),
  };
}
const faults = (home: string, services?: string) =>
  checkLinks(site(home, services)).problems.map(({ page, line, message }) => `${page}:${line} ${message}`);

test('links that lead to a page, a place, a file or another site are fine', () => {
  const fine = [
    '/docs/atlas/',
    '/docs/atlas/services/?q=a#one',
    'services/#one',
    '#here',
    '#top',
    '/docs/atlas/pictures/a%20b.png',
    'https://atlas.example.org/docs/atlas/services/',
    'https://example.org/',
    'mailto:somebody@example.org',
    HTTP,
  ];
  const home = `<p id="here">${fine.map((address) => `<a href="${address}">x</a>`).join('')}`;
  assert.deepEqual(faults(`${home}<link rel="stylesheet" href="/docs/atlas/_astro/site.css">`), []);
  assert.equal(checkLinks(site(home)).links, fine.length);
});

test('a broken link is reported with its page, its line and what is wrong', () => {
  const broken = {
    '/docs/atlas/nope/': 'does not exist',
    '/docs/atlas/services': 'would redirect: write the last slash',
    '/docs/atlas': 'would redirect: write the last slash',
    '/services/': 'leaves the site, which is below /docs/atlas/',
    'services/#two': 'has no such place: the id "two" is not on that page',
    'http://example.org/': 'leads elsewhere by http: and not by https',
    'javascript:go()': 'leads elsewhere by javascript: and not by https',
    '/docs/atlas/%ff': 'is wrongly escaped',
    'https://': 'is not an address',
    '': 'the address is empty',
  };
  for (const [address, why] of Object.entries(broken)) {
    assert.deepEqual(faults(`<p>\n<a href="${address}">x</a>`), [`index.html:2 ${address}  ${why}`]);
  }
});

test('every way to name an address is looked at', () => {
  const elements = [
    '<img src="NOPE">',
    '<img src="/docs/atlas/pictures/a%20b.png" srcset="/docs/atlas/pictures/a%20b.png 1x, NOPE 2x">',
    '<script src="NOPE"></script>',
    '<form action="NOPE"></form>',
    '<svg><a href="NOPE"></a></svg>',
    '<svg><use xlink:href="NOPE"/></svg>',
    '<iframe src="NOPE"></iframe>',
    '<object data="NOPE"></object>',
    '<meta http-equiv="refresh" content="0; url=NOPE">',
    '<meta property="og:image" content="NOPE">',
  ];
  for (const element of elements) {
    const found = faults(element.replaceAll('NOPE', '/docs/atlas/nope.x'));
    assert.deepEqual(found, ['index.html:1 /docs/atlas/nope.x  does not exist'], element);
  }
});

test('an id may stand on a page only once', () => {
  assert.deepEqual(faults('', '<p id="a">\n<p id="a">'), [
    'services/index.html:2 the id "a" stands on the page twice',
  ]);
});

test('links relative to a page start from its folder', () => {
  assert.deepEqual(faults('<p id="x">', '<a href="../#x">up</a><a href="#y">none</a>'), [
    'services/index.html:1 #y  has no such place: the id "y" is not on that page',
  ]);
});

test('only the page of a missing address may say that it is somewhere else', () => {
  const head =
    '<link rel="canonical" href="/docs/atlas/404/"><meta property="og:url" content="/docs/atlas/404/">';
  assert.equal(faults(head).length, 2);
  const pages = new Map([['404.html', head]]);
  assert.deepEqual(checkLinks({ ...site(''), pages }).problems, []);
});

test('the sitemap lists the pages that exist, all of them, and no other', () => {
  const redirect = '<meta http-equiv="refresh" content="0; url=/docs/atlas/">';
  const locations = ['', 'services/', 'gone/'].map(
    (path) => `<loc>https://atlas.example.org/docs/atlas/${path}</loc>`,
  );
  const check = (services: string, listed: string[]) =>
    checkSitemap(site('', services), new Map([['sitemap-0.xml', listed.join('')]])).map(
      ({ page, message }) => `${page} ${message}`,
    );
  assert.deepEqual(check('', locations.slice(0, 2)), []);
  assert.deepEqual(check('', locations.slice(0, 1)), ['services/index.html is not in the sitemap']);
  assert.deepEqual(check(redirect, locations.slice(0, 1)), []);
  assert.deepEqual(check('<meta name="robots" content="noindex">', locations.slice(0, 2)), [
    'services/index.html is in the sitemap and should not be',
  ]);
  assert.deepEqual(check('', locations), [
    'sitemap-0.xml https://atlas.example.org/docs/atlas/gone/  is listed and does not exist here',
  ]);
});

test('a fault of every page is reported once with its first places', () => {
  const problems = ['a', 'b', 'c', 'd', 'e'].map((page) => ({
    page,
    line: 7,
    message: '/nope/  does not exist',
  }));
  assert.deepEqual(reportProblems(problems), [
    '/nope/  does not exist',
    '    a:7',
    '    b:7',
    '    c:7',
    '    and in 2 more places',
  ]);
});
