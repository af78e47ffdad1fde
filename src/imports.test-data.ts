import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';

/** One import as it stands in a file. */
export interface Import {
  written: string;
  line: number;
  /** It is gone when the program runs. */
  typeOnly: boolean;
  /** The file of src that is meant, relative to src; nothing for a package. */
  file?: string;
}

const SRC = import.meta.dirname;
/** `#live/Cell.astro`: the short names in package.json. */
const ALIASES = { '#live/': 'components/live/' };
const known = new Map<string, Import[]>();

/** All files of src that can import, relative to src. */
export function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

/** The imports of a file: of a component those of its script between the fences and those of its `<script>`s. */
export function importsOf(file: string): Import[] {
  const found = known.get(file) ?? readImports(file);
  known.set(file, found);
  return found;
}

function readImports(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const code = file.endsWith('.astro') ? scriptsOf(text) : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const line = source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1;
      const target = fileOf(file, specifier.text);
      found.push({
        written: specifier.text,
        line,
        typeOnly: isTypeOnly(node),
        ...(target !== undefined && { file: target }),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Everything but the scripts is blanked, so that lines stay what they are. */
function scriptsOf(component: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  let code = '';
  let end = 0;
  for (const script of component.matchAll(/(?<=^---\n).*?(?=^---$)|(?<=<script>).*?(?=<\/script>)/gms)) {
    code += `${blank(component.slice(end, script.index))}${script[0]};`.replace(/;$/, '');
    end = script.index + script[0].length;
  }
  return code;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  const given =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return given !== undefined && ts.isStringLiteral(given) ? given : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const allTypes =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((name) => name.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && allTypes);
}

function fileOf(from: string, written: string): string | undefined {
  for (const [short, place] of Object.entries(ALIASES)) {
    if (written.startsWith(short)) return place + written.slice(short.length);
  }
  const path = written.replace(/\?.*$/, '');
  return path.startsWith('.') ? posix.join(dirname(from).replaceAll(sep, '/'), path) : undefined;
}
