import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { answer } from './answer.ts';
import type { ServedSite } from './answer.ts';
import { isText } from './media-types.ts';

/** Compressed files, so that a test that opens every page does not compress the style sheet hundreds of times. */
const compressed = new Map<string, Buffer>();

/** Sends the answer to one request. */
export function respond(site: ServedSite, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, headers, file } = answer(site, request.url ?? '/');
  if (file === undefined) {
    response
      .writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' })
      .end(`${status}\n`);
    return;
  }
  const tag = tagOf(file);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...headers, etag: tag }).end();
    return;
  }
  const gzip = isText(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = gzip ? compress(file, tag) : readFileSync(file);
  response.writeHead(status, {
    ...headers,
    ...(status === 200 && { etag: tag }),
    ...(isText(file) && { vary: 'accept-encoding' }),
    ...(gzip && { 'content-encoding': 'gzip' }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A mark that changes with the file. */
function tagOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

function compress(file: string, tag: string): Buffer {
  const key = `${file} ${tag}`;
  const body = compressed.get(key) ?? gzipSync(readFileSync(file));
  compressed.set(key, body);
  return body;
}
