import { nearest } from '../model/nearest.ts';
import type { Content } from '../model/records.ts';
import { dataAddresses, dataFolders } from './addresses.ts';
import type { Rule } from './rule.ts';

export const proseLink: Rule = {
  name: 'prose-link',
  title: 'Links in prose lead somewhere, under any address',
  meaning:
    'A link is written in Markdown. Inside the site it begins with `/` and ends with `/` or a `#place`; to other sites it begins with https://.',
  why: 'The site may live in a folder of another site: only links of this form are put right then.',
  fix: 'Write [words](/folder/page/), or [words](#place) on the same page.',
  example: { wrong: '<a href="services/x">X</a>', right: '[X](/services/x/)' },
  *check(content) {
    const pages = [...dataAddresses(content).keys()];
    for (const { file, links } of content.prose) {
      for (const { url, jsx, position } of links) {
        const wrong = jsx ? { what: `"${url}" is linked by an <a> tag` } : linkProblem(url, pages, content);
        if (wrong) yield { file, ...position, field: '', ...wrong };
      }
    }
  },
};

interface Wrong {
  what: string;
  fix?: string | undefined;
}

function linkProblem(url: string, pages: string[], content: Content): Wrong | undefined {
  if (/^(?:https:\/\/|mailto:|#)/.test(url)) return undefined;
  if (url.startsWith('http://'))
    return { what: `"${url}" is not https`, fix: 'write https://, or link to another page' };
  const [path = '', place] = url.split('#');
  if (!path.startsWith('/') || path.startsWith('//')) {
    return {
      what: `"${url}" is neither a page of this site nor https`,
      fix: `write /${path.replace(/^[./]+/, '')}`,
    };
  }
  const isFile = /\.[a-z0-9]+$/.test(path);
  if (!path.endsWith('/') && !isFile) {
    return { what: `"${url}" lacks the slash at its end`, fix: `write ${path}/${place ? `#${place}` : ''}` };
  }
  const fromData = dataFolders.some((folder) => path.startsWith(folder));
  if (!fromData || isFile || pages.includes(path) || content.slugs.has(path.slice(1, -1))) return undefined;
  const meant = nearest(path, pages);
  return { what: `"${url}" is no page`, fix: meant && `write ${meant}${place ? `#${place}` : ''}` };
}
