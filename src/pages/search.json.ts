import { getCollection } from 'astro:content';
import { catalog } from '../load/from-astro.ts';
import { searchFile } from '../views/search-file.ts';

/** The records of the search, fetched at its first use. */
export async function GET(): Promise<Response> {
  const prose = (await getCollection('docs')).map(({ id, data }) => ({
    slug: id === 'index' ? '' : id,
    title: data.title,
    description: data.description ?? '',
  }));
  return Response.json(searchFile(await catalog(), prose));
}
