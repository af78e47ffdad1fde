import type { Rule } from './rule.ts';

export const proseFence: Rule = {
  name: 'prose-fence',
  title: 'A diagram in prose can be drawn, and has a title',
  meaning:
    'A ```mermaid fence holds a `flowchart` or a `sequenceDiagram`, and says in `title="…"` or `accTitle:` what it shows.',
  why: 'The title is all that those get who do not see the picture; other kinds of diagrams are not drawn here.',
  fix: 'Begin with ```mermaid title="What it shows", then `flowchart LR` or `sequenceDiagram`.',
  *check({ prose }) {
    for (const { file, fences } of prose) {
      for (const { language, meta, text, position } of fences) {
        if (language !== 'mermaid') continue;
        const place = { file, ...position, field: '' };
        const [kind = ''] = /^[\w-]+/m.exec(text.replace(/^\s*(?:%%.*|acc\w+.*)?\n/gm, '')) ?? [];
        if (kind !== 'flowchart' && kind !== 'sequenceDiagram')
          yield { ...place, what: `is a diagram of the kind "${kind}"` };
        if (!/\btitle="[^"]+"/.test(meta) && !/^\s*accTitle\s*:\s*\S/m.test(text)) {
          yield { ...place, what: 'has a diagram without a title' };
        }
      }
    }
  },
};
