import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowchart, message, noteOver, participant, portable, sequence } from './mermaid-syntax.ts';

test('signs that Mermaid would read as syntax are spelled out in labels', () => {
  const text = flowchart([
    { id: 'g', title: 'A "quoted" group', rows: [[{ id: 'n', lines: ['Port #22; <any> & `all`'] }]] },
  ]);
  assert.match(text, /subgraph g\["A #quot;quoted#quot; group"\]/);
  assert.match(text, /n\["Port #35;22#59; #lt;any#gt; #amp; #96;all#96;"\]/);
});

test('a line break in a text does not end the statement', () => {
  assert.equal(message('a', 'b', 'first\nsecond; third'), 'a->>b: first second#59; third');
  assert.equal(participant('a', 'Team #1'), 'participant a as Team #35;1');
});

test('a heading is bold, and stars in the lines below it stay stars', () => {
  const text = flowchart([
    { id: 'g', title: 'G', rows: [[{ id: 'n', heading: 'Head', lines: ['2 * 3', 'snake_case'] }]] },
  ]);
  assert.match(text, /n\["`\*\*Head\*\*<br>2 #42; 3<br>snake#95;case`"\]/);
});

test('an empty place keeps its column, and other programs are told to hide it', () => {
  const text = flowchart([{ id: 'g', title: 'G', rows: [[undefined, { id: 'n', lines: ['N'] }]] }]);
  assert.match(text, /g-gap-0-0 ~~~ n/);
  assert.match(portable(text), /\nclassDef gap fill:none,stroke:none$/);
  assert.equal(portable(sequence([])), sequence([]));
});

test('links of the site do not go with a text to other programs', () => {
  const text = flowchart([{ id: 'g', title: 'G', rows: [[{ id: 'n', lines: ['N'], href: '#part' }]] }]);
  assert.match(text, /\nclick n href "#part"$/);
  assert.doesNotMatch(portable(text), /click/);
});

test('a note over a step to oneself names that one once', () => {
  assert.equal(noteOver(['a', 'a'], 'Here'), 'Note over a: Here');
  assert.equal(noteOver(['a', 'b'], 'Here'), 'Note over a,b: Here');
});
