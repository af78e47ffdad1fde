import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { mermaidFence } from './fence.ts';

const fileURL = pathToFileURL(join(process.cwd(), 'content/docs/model/page.mdx'));

async function compile(...lines: string[]): Promise<string> {
  const source = ['---', 'title: Page', '---', '', ...lines].join('\n');
  const { code } = await mdxToJs(source, {
    mdastPlugins: [mermaidFence],
    fileURL,
    features: { frontmatter: true },
  });
  return code;
}

const flowchart = ['flowchart TB', '  a["One {curly}"]:::customer', '```'];

test('a fence becomes a figure with a name, other fences stay code', async () => {
  const code = await compile(
    '```mermaid title="What it shows" description="At length"',
    ...flowchart,
    '',
    '```js',
    'x',
    '```',
  );
  assert.match(code, /diagram-1-t/);
  assert.match(code, /What it shows/);
  assert.match(code, /At length/);
  assert.match(code.replace(/",\s*"/g, ''), /One \{curly\}/);
  assert.match(code, /language-js/);
  assert.doesNotMatch(code, /language-mermaid/);
});

test('the name may stand in the text, and each fence of a page has ids of its own', async () => {
  const fence = ['```mermaid', 'flowchart TB', '  accTitle: Named inside', ...flowchart.slice(1)];
  const code = await compile(...fence, '', ...fence);
  assert.match(code, /Named inside/);
  assert.match(code, /diagram-1-t/);
  assert.match(code, /diagram-2-t/);
});

test('a fence without a name is refused with file and true line', async () => {
  await assert.rejects(
    compile('Text.', '', '```mermaid', ...flowchart),
    /^Error: content\/docs\/model\/page\.mdx:7: .*title="…"/,
  );
});

test('a broken fence is refused with file and true line', async () => {
  await assert.rejects(
    compile('```mermaid title="T"', 'flowchart TB', '  a["', '```'),
    /content\/docs\/model\/page\.mdx:5: line 2 of the diagram/,
  );
});
