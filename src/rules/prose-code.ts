import type { Rule } from './rule.ts';

export const proseCode: Rule = {
  name: 'prose-code',
  title: 'Prose holds no code',
  meaning:
    'Prose has no `import` and `export` lines, no `{…}` save comments `{/* … */}`, and no tags or attributes that style or run something.',
  why: 'Live pieces come without an import; what is in braces is run as a program, and one that fails stops the build without a line number. The site’s policy forbids styles and scripts in pages.',
  fix: 'Remove it; write a brace that is meant as a sign as `&#123;`, or put it in backticks.',
  *check({ prose }) {
    for (const { file, code, pieces } of prose) {
      for (const { text, position } of code) {
        yield { file, ...position, field: '', what: `"${firstLine(text)}" is code` };
      }
      for (const { name, attributes, position } of pieces) {
        const field = `<${name}>`;
        if (/^(?:style|script|iframe|link)$/.test(name)) {
          yield { file, ...position, field, what: `<${name}> does not belong in prose`, fix: 'remove it' };
        }
        const odd = Object.keys(attributes).find((attribute) => /^(?:style$|on[a-z]|\{)/i.test(attribute));
        if (odd) yield { file, ...position, field, what: `has the attribute ${odd}`, fix: 'remove it' };
      }
    }
  },
};

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
