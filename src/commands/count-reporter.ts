import type { TestEvent } from 'node:test/reporters';

/**
 * A reporter for `node --test` that writes the counts of the whole run as JSON, and nothing else. Every file
 * sends a summary too; only the one of the run has no file.
 */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type === 'test:summary' && data.file === undefined) yield JSON.stringify(data.counts);
  }
}
