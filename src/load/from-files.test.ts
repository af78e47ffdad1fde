import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { LoadProblem } from '../model/records.ts';
import { readContent } from './from-files.ts';

const layer = 'title: Layer\nsummary: A layer.\nclassic: { side: of }\n';

/** Runs a test on a folder that holds one layer and what `make` puts beside it. */
function problemsWith(make: (folder: string) => void): LoadProblem[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-broken-'));
  try {
    write(folder, 'layers/good.yaml', layer);
    make(folder);
    const { problems } = readContent(folder);
    return problems
      .filter(({ file }) => !file.endsWith('/site.yaml'))
      .map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...['b', 'c', 'd', 'e', 'f'].map((key, at) => {
    const before = String.fromCharCode('a'.charCodeAt(0) + at);
    return `${key}: &${key} [${Array(9).fill(`*${before}`).join()}]`;
  }),
].join('\n');

/** Name of the trap, what the file layers/x.yaml holds, kind and line of the problem, what is said of it. */
const traps: [string, string | Uint8Array, LoadProblem['kind'], number, RegExp][] = [
  ['no for text', layer.replace('Layer', 'no'), 'wrong-type', 1, /the word no, which many/],
  ['no for true or false', `${layer}equivalents: no\n`, 'wrong-type', 4, /the text "no", where a map/],
  ['a number for text', layer.replace('Layer', '1e3'), 'wrong-type', 1, /is the number 1e3, where text/],
  ['a year without quotes', layer.replace('A layer.', '2026'), 'wrong-type', 2, /is the number 2026/],
  ['an empty value', layer.replace(' Layer', ''), 'wrong-type', 1, /is empty, where text/],
  ['tabs', layer.replace('{ side: of }', '\n\tside: of'), 'yaml', 4, /indented with a tab/],
  ['a colon in a text', layer.replace('A layer.', 'A layer: new'), 'yaml', 2, /second `: ` in one line/],
  ['two documents', `${layer}---\n${layer}`, 'yaml', 4, /a second document/],
  ['a tag', layer.replace('Layer', '!!binary aGk='), 'yaml', 1, /has the tag/],
  ['an alias bomb', bomb, 'yaml', 2, /`\*a` repeats/],
  ['thousands of brackets', `title: ${'['.repeat(20_000)}`, 'yaml', 1, /nested too deeply/],
  [
    'thousands of levels',
    Array.from({ length: 1300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    'yaml',
    0,
    /nested too deeply/,
  ],
  ['a text instead of keys', 'Hello', 'wrong-type', 1, /the text "Hello", where a map of keys/],
  ['an empty file', '', 'wrong-type', 1, /the file is empty/],
  ['50 MB', Buffer.alloc(50_000_000, 'a: b\n'), 'unreadable', 1, /is 50\.0 MB large/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'unreadable', 1, /not UTF-8 text/],
  ['zero bytes', 'title: a\0b\n', 'unreadable', 1, /zero bytes/],
  ['a byte-order mark', `\uFEFF${layer}`, 'unreadable', 1, /byte-order mark/],
];

for (const [name, text, kind, line, says] of traps) {
  test(`YAML trap: ${name}`, () => {
    const [problem] = problemsWith((folder) => write(folder, 'layers/x.yaml', text));
    assert.equal(problem?.kind, kind);
    assert.match(problem.what, says);
    assert.equal(problem.file, 'layers/x.yaml');
    if (line > 0) assert.equal(problem.line, line);
  });
}

test('keys that look like numbers stay what the author wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-keys-'));
  try {
    write(folder, 'glossary/x.yaml', 'term: 1.10\ndefinition: "1e3"\n2.10: x\n');
    const what = readContent(folder).problems.map((problem) => problem.what);
    assert.ok(what.includes('"2.10" is not a key here'));
    assert.ok(what.includes('is the number 1.10, where text belongs'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Where something lies that must not lie there, how it comes there, kind and words of the problem. */
const places: [string, (folder: string) => void, string, LoadProblem['kind'], RegExp][] = [
  [
    'a folder for a file',
    (folder) => mkdirSync(join(folder, 'layers/x.yaml')),
    'layers/x.yaml',
    'file-name',
    /is a folder/,
  ],
  [
    'a file for a folder',
    (folder) => write(folder, 'services', ''),
    'services',
    'unknown-folder',
    /is a file/,
  ],
  [
    'a link to nothing',
    (folder) => symlinkSync('nowhere', join(folder, 'layers/x.yaml')),
    'layers/x.yaml',
    'unreadable',
    /does not exist/,
  ],
  [
    'a link to itself',
    (folder) => symlinkSync('x.yaml', join(folder, 'layers/x.yaml')),
    'layers/x.yaml',
    'unreadable',
    /leads back to itself/,
  ],
  [
    'a .yml file',
    (folder) => write(folder, 'layers/x.yml', layer),
    'layers/x.yml',
    'file-name',
    /ends in \.yml/,
  ],
  [
    'an id with a capital',
    (folder) => write(folder, 'layers/Guest OS.yaml', layer),
    'layers/Guest OS.yaml',
    'file-name',
    /"Guest OS", which is no id/,
  ],
  [
    'an unknown file',
    (folder) => write(folder, 'site.yml', ''),
    'site.yml',
    'unknown-folder',
    /belongs in no place/,
  ],
  [
    'a text among prose',
    (folder) => write(folder, 'docs/x.txt', ''),
    'docs/x.txt',
    'file-name',
    /neither prose/,
  ],
  ['Markdown', (folder) => write(folder, 'docs/x.md', ''), 'docs/x.md', 'markdown-file', /is a \.md file/],
  [
    'prose without front matter',
    (folder) => write(folder, 'docs/x.mdx', 'Hello'),
    'docs/x.mdx',
    'missing-key',
    /no front matter/,
  ],
];

for (const [name, make, file, kind, says] of places) {
  test(`wrong place: ${name}`, () => {
    const problems = problemsWith(make);
    assert.deepEqual(
      problems.map((problem) => [problem.file, problem.kind]),
      [[file, kind]],
    );
    assert.match(problems[0]?.what ?? '', says);
  });
}

test('front matter counts its lines from the head of the file', () => {
  const text = '---\ntitle: Page\ndescription: 7\nkidn: wide\n---\n';
  const problems = problemsWith((folder) => write(folder, 'docs/x.mdx', text));
  assert.deepEqual(
    problems.map(({ line, field }) => [line, field]),
    [
      [3, 'description'],
      [4, 'kidn'],
    ],
  );
});

test('a content folder that is missing, empty or a file is one problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-empty-'));
  try {
    write(folder, 'file', '');
    mkdirSync(join(folder, 'empty'));
    const what = (path: string) => readContent(join(folder, path)).problems.map((problem) => problem.what);
    assert.deepEqual(what('nowhere'), ['does not exist']);
    assert.deepEqual(what('empty'), ['is empty']);
    assert.deepEqual(what('file'), ['is a file, where a folder belongs']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('dot files, drafts and pictures of prose are left alone', () => {
  const problems = problemsWith((folder) => {
    for (const path of ['.DS_Store', 'docs/_draft.mdx', 'docs/map.png']) write(folder, path, '');
  });
  assert.deepEqual(problems, []);
});
