import type { Content, Entry, FieldPath } from '../model/records.ts';
import { findingAt } from './finding-at.ts';
import { givenAddresses } from './given-addresses.ts';
import { givenSources } from './given-sources.ts';
import type { Rule } from './rule.ts';

export const addressHttps: Rule = {
  name: 'address-https',
  title: 'Addresses are https, or say why not',
  meaning:
    'Every web address begins with https://. A source or term may give the reason in `not_https`; a reason that explains nothing any more is an error too.',
  why: 'What came over http may have been changed on its way; an exception without a reason is copied by others.',
  fix: 'Write https:// if the page answers there; else add `not_https` with the reason.',
  *check(content) {
    for (const { entry, path, url, reason } of givenAddresses(content)) {
      if (url.startsWith('http://') && !reason) yield findingAt(entry, path, `"${url}" is not https`);
    }
    for (const { entry, path, urls } of excused(content)) {
      if (urls.some((url) => url.startsWith('http://'))) continue;
      yield findingAt(entry, path, 'gives a reason, but the address is https', 'remove `not_https`');
    }
  },
};

/** Entries that give a reason, with the addresses that it may excuse. */
function* excused(content: Content): Generator<{ entry: Entry<unknown>; path: FieldPath; urls: string[] }> {
  for (const { entry, path, source } of givenSources(content)) {
    const urls = [source.url, source.archive ?? ''];
    if (source.not_https) yield { entry, path: [...path, 'not_https'], urls };
  }
  for (const entry of content.entries.glossary) {
    if (entry.data.not_https) yield { entry, path: ['not_https'], urls: [entry.data.url ?? ''] };
  }
}
