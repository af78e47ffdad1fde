import { nearest } from '../model/nearest.ts';
import type { Noun, ProblemKind } from '../model/records.ts';
import { nouns } from '../schema/nouns.ts';
import { idPattern } from '../schema/text.ts';
import { asId } from './wrong-value.ts';

/** What a path below the content folder is for. */
export type Place =
  | { is: 'folder' }
  | { is: 'ignored' }
  | { is: 'site' }
  | { is: 'entry'; noun: Noun; id: string }
  | { is: 'prose'; slug: string }
  | { is: 'wrong'; kind: ProblemKind; what: string; fix: string };

const PICTURE = /\.(?:png|jpe?g|svg|webp|avif|gif)$/;
const folders = [...Object.keys(nouns), 'docs'];
/** For people and for tests, not for the program. */
const notData = ['README.md', 'LICENSE', 'search-queries.yaml'];

const isNoun = (name: string): name is Noun => Object.hasOwn(nouns, name);

/**
 * Says what a path is for, by its name alone. This is the one list of what may lie where.
 * @param path below the content folder, with `/`
 */
export function placeOf(path: string, isFolder: boolean): Place {
  const [top = '', ...below] = path.split('/');
  const name = below.at(-1) ?? top;
  if (name.startsWith('.')) return { is: 'ignored' };
  if (below.length === 0) return atTheTop(name, isFolder);
  if (isNoun(top)) return isFolder ? folderAmongEntries(top) : entryPlace(top, name);
  return isFolder ? folderOfProse(name) : prosePlace(below.join('/'), name);
}

function atTheTop(name: string, isFolder: boolean): Place {
  if (folders.includes(name)) {
    return isFolder
      ? { is: 'folder' }
      : wrong('unknown-folder', 'is a file, where a folder belongs', 'rename it, and make a folder');
  }
  if (!isFolder && name === 'site.yaml') return { is: 'site' };
  if (!isFolder && notData.includes(name)) return { is: 'ignored' };
  const known = isFolder ? folders : ['site.yaml', ...notData];
  const meant = nearest(name, known);
  return wrong(
    'unknown-folder',
    isFolder ? 'is a folder that the atlas does not know' : 'is a file that belongs in no place',
    meant ? `rename it to ${meant}` : `valid here: ${known.join(', ')}`,
  );
}

const folderAmongEntries = (noun: Noun): Place =>
  wrong(
    'file-name',
    'is a folder, where only .yaml files belong',
    `move its files up into ${noun}/, or remove it`,
  );

function entryPlace(noun: Noun, name: string): Place {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  if (ending === '.yaml' && idPattern.test(stem)) return { is: 'entry', noun, id: stem };
  const what =
    ending === '.yaml'
      ? `is named "${stem}", which is no id`
      : ending === '.yml'
        ? 'ends in .yml'
        : 'is no .yaml file';
  return wrong(
    'file-name',
    what,
    `rename it to ${asId(stem)}.yaml${ending === '.yaml' ? '' : ' or remove it'}`,
  );
}

function folderOfProse(name: string): Place {
  if (idPattern.test(name)) return { is: 'folder' };
  return wrong('file-name', `is named "${name}", which is no id`, `rename it to ${asId(name)}`);
}

function prosePlace(path: string, name: string): Place {
  if (PICTURE.test(name) || (name.startsWith('_') && name.endsWith('.mdx'))) return { is: 'ignored' };
  if (/\.(?:md|markdown)$/.test(name)) {
    return wrong('markdown-file', 'is a .md file', `rename it to ${name.replace(/\.\w+$/, '.mdx')}`);
  }
  if (!name.endsWith('.mdx')) {
    return wrong('file-name', 'is neither prose (.mdx) nor a picture', 'move it out of docs/');
  }
  const stem = name.slice(0, -'.mdx'.length);
  if (!idPattern.test(stem)) {
    return wrong('file-name', `is named "${stem}", which is no id`, `rename it to ${asId(stem)}.mdx`);
  }
  return { is: 'prose', slug: path.slice(0, -'.mdx'.length).replace(/(?:^|\/)index$/, '') };
}

const wrong = (kind: ProblemKind, what: string, fix: string): Place => ({ is: 'wrong', kind, what, fix });
