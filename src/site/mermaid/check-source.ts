import { gapClass } from './drawing.ts';
import { owners } from './layout/owner-marks.ts';

/** What an author may not write, by the start of a line, with the cure. */
const refused: readonly (readonly [RegExp, string])[] = [
  [
    /^(classDef|style|linkStyle)\b/,
    `colours come from the site; mark an owner with :::${owners.join(', :::')}`,
  ],
  [/^%%\{/, 'the settings of diagrams are the site\u2019s; remove the directive'],
  [/^---$/, 'a diagram has no front matter; give the name as title="..." on the fence or as accTitle'],
  [/^actor\b/, 'stick figures are not drawn; write participant'],
  [/^(rect)\b/, 'coloured grounds are not drawn; write a Note, a box or a loop/alt/opt block'],
  [/^(links?)\b.*[:{]/, 'menus of participants are not drawn; put links into the text beside the diagram'],
  [/^[^"]*@\{/, 'write a node\u2019s shape with brackets, as in name["Label"] or name(["Label"])'],
  [/^click\s+\S+\s+(?!href\b|")/, 'a click can only open a link: click name href "#place"'],
];

/**
 * Holds a diagram's text against what the drawings support, before Mermaid sees it.
 * Throws an Error that names the line and the cure.
 */
export function checkSource(text: string): void {
  const lines = text.split('\n').map((line) => line.trim());
  checkKind(lines.find((line) => line && !line.startsWith('%%')) ?? '');
  for (const [index, line] of lines.entries()) {
    const fail = (problem: string): never => {
      throw new Error(`line ${index + 1} of the diagram, "${line}": ${problem}`);
    };
    for (const [pattern, cure] of refused) if (pattern.test(line)) fail(cure);
    for (const name of classesIn(line))
      if (![...owners, gapClass].some((known) => known === name))
        fail(`class "${name}" is not known; use ${owners.join(', ')} or ${gapClass}`);
    const link = /^click\s+\S+\s+(?:href\s+)?"([^"]*)"/.exec(line)?.[1];
    if (link !== undefined && !isAllowedLink(link)) fail(`a link may begin with #, / or https:// only`);
  }
}

/** Links stay on the site or go to a secure address: `#part`, `/page/` or `https://…`. */
export function isAllowedLink(href: string): boolean {
  return /^(#|\/(?!\/)|https:\/\/)/.test(href);
}

function checkKind(firstLine: string): void {
  const kind = /^[\w-]*/.exec(firstLine)?.[0] ?? '';
  if (kind === 'flowchart' || kind === 'sequenceDiagram' || firstLine === '---') return;
  const cure = kind === 'graph' ? 'write flowchart instead' : 'use flowchart or sequenceDiagram';
  throw new Error(
    kind ? `diagrams of the kind "${kind}" are not drawn here; ${cure}` : `the diagram is empty; ${cure}`,
  );
}

function classesIn(line: string): string[] {
  const inline = [...line.replace(/"[^"]*"/g, '""').matchAll(/:::([\w-]+)/g)].map((match) => match[1] ?? '');
  const assigned = /^class\s+\S+\s+([\w-]+)/.exec(line)?.[1];
  return assigned ? [...inline, assigned] : inline;
}
