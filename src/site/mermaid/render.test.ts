import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { renderDiagram } from './render.ts';

const two = 'flowchart TB\n  a["One"]:::customer --> b["Two"]:::provider';
const names = { id: 'two', title: 'Two things' };

test('names are put in after the layout, escaped, and the id leads every other id', async () => {
  const svg = await renderDiagram({ text: two, id: 'x', title: 'A <b> & "c"', description: 'Long' });
  assert.match(svg, /^<svg class="drawing flowchart" .* aria-labelledby="x-t" aria-describedby="x-d"/);
  assert.match(svg, /<title id="x-t">A &lt;b&gt; &amp; &quot;c&quot;<\/title><desc id="x-d">Long<\/desc>/);
});

test('the names do not change the drawing, nor do those in the text', async () => {
  const bare = await renderDiagram({ text: two, id: 'x', title: 'T' });
  const named = await renderDiagram({
    text: `${two}\n  accTitle: Other\n  accDescr: More`,
    id: 'x',
    title: 'T',
  });
  assert.equal(named, bare);
});

test('calls at the same time get the same bytes as calls one by one', async () => {
  const other = two.replace('Two', 'Three');
  const together = await Promise.all([two, other, two].map((text) => renderDiagram({ text, ...names })));
  assert.equal(together[0], together[2]);
  assert.notEqual(together[0], together[1]);
  assert.equal(await renderDiagram({ text: other, ...names }), together[1]);
});

test('links stay as written, and only those from the root get the base path', async () => {
  const text = `${two}\n  click a href "#there"\n  click b href "/layers/?a=1&b=2"`;
  const svg = await renderDiagram({ text, ...names, base: '/docs/atlas/' });
  assert.match(svg, /href="#there"/);
  assert.match(svg, /href="\/docs\/atlas\/layers\/\?a=1&amp;b=2"/);
  assert.match(await renderDiagram({ text, ...names }), /href="\/layers\//);
});

test('signs in Mermaid\u2019s spelling are drawn and measured as the signs, in both kinds', async () => {
  const label = 'a#59; #quot;b#quot; #35;1 #amp; #lt;c#gt;';
  const drawn = />a; &quot;b&quot; #1 &amp; &lt;c&gt;</;
  const flowchart = await renderDiagram({ text: `flowchart TB\n  a["${label}"]`, ...names });
  const sequence = await renderDiagram({ text: `sequenceDiagram\n  A->>B: ${label}`, ...names });
  assert.match(flowchart, drawn);
  assert.match(sequence, drawn);
  const width = (svg: string): string | undefined => /textLength="([\d.]+)"[^>]*>a;/.exec(svg)?.[1];
  assert.equal(width(flowchart), width(sequence));
});

test('labels are text, whatever they hold', async () => {
  const svg = await renderDiagram({ text: 'flowchart TB\n  a["#lt;b onclick=x#gt;"]', ...names });
  assert.match(svg, />&lt;b onclick=x&gt;</);
});

const refused: [what: string, text: string, message: RegExp][] = [
  [
    'another kind',
    'pie\n  "a": 1',
    /diagrams of the kind "pie" are not drawn here; use flowchart or sequence/,
  ],
  ['the old word', 'graph TD\n  a --> b', /write flowchart instead/],
  ['nothing', '  \n', /the diagram is empty/],
  ['broken text', 'flowchart TB\n  a["One"]\n  b["Two --> a', /line \d of the diagram: Mermaid cannot read/],
  ['broken after a blank line', '\nflowchart TB\n  a[[One"] --', /line 3 of the diagram/],
  ['own colours', `${two}\n  classDef red fill:#f00`, /line 3 .*classDef.*:::provider/],
  ['own style', `${two}\n  style a fill:#f00`, /line 3 .*colours come from the site/],
  ['unknown class', `${two}\n  c["X"]:::costumer`, /class "costumer" is not known; use provider, customer/],
  ['settings', `%%{init: {"theme": "dark"}}%%\n${two}`, /settings of diagrams are the site’s/],
  ['front matter', `---\ntitle: x\n---\n${two}`, /no front matter/],
  ['a script', `${two}\n  click a href "javascript:alert(1)"`, /a link may begin with #, \/ or https:/],
  ['another host without a scheme', `${two}\n  click a href "//evil.example"`, /a link may begin with/],
  ['a call', `${two}\n  click a call run()`, /a click can only open a link/],
  ['a character without glyph', 'flowchart TB\n  a["Ω"]', /no glyph for "Ω" \(U\+03A9\) in "Ω"/],
  ['italics', 'flowchart TB\n  a["`*slanted*`"]', /italic/],
  ['two weights in a line', 'flowchart TB\n  a["`**bold** and not`"]', /mixes bold and plain/],
  ['a stick figure', 'sequenceDiagram\n  actor A\n  A->>A: x', /write participant/],
  ['a picture', 'flowchart TB\n  a@{ img: "https://x.example/y.png", label: "x" }', /shape with brackets/],
];

for (const [what, text, message] of refused) {
  test(`${what}: refused with its place, what is wrong and the cure`, async () => {
    await assert.rejects(renderDiagram({ text, ...names, at: 'content/docs/x.mdx:7' }), (error: Error) => {
      assert.match(error.message, message);
      assert.ok(error.message.startsWith('content/docs/x.mdx:7: '));
      return true;
    });
  });
}

test('after a refused diagram the next one is drawn', async () => {
  await assert.rejects(renderDiagram({ text: 'flowchart TB\n  a["Ω"] -->', ...names }));
  assert.match(await renderDiagram({ text: two, ...names }), /One/);
});

test('an id that would break the page, and a missing title, are refused', async () => {
  await assert.rejects(renderDiagram({ text: two, id: '1 "', title: 'T' }), /the id "1 ""/);
  await assert.rejects(renderDiagram({ text: two, id: 'a', title: ' ' }), /no title/);
});

test('a process that has drawn something ends by itself', () => {
  const script = `
    const { renderDiagram } = await import('./src/site/mermaid/render.ts');
    const svg = await renderDiagram({ text: 'flowchart TB\\n  a["' + Date.now() + '"]', id: 'a', title: 'T' });
    console.log(svg.slice(0, 4));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 30_000 });
  assert.equal(run.signal, null);
  assert.equal(run.stdout.toString().trim(), '<svg');
});
