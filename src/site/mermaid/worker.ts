import { parentPort, workerData } from 'node:worker_threads';
import { installBrowser } from './layout/browser-shim.ts';
import { loadFontMetrics } from './layout/font-metrics.ts';
import { layOut } from './layout/lay-out.ts';
import { mermaidConfig } from './layout/mermaid-config.ts';
import type { Answer, Job, WorkerSetup } from './worker-protocol.ts';

/** The thread in which Mermaid runs: texts come in, drawings or complaints go out, one after the other. */

const { root } = workerData as WorkerSetup;
const metrics = loadFontMetrics(root);
installBrowser(metrics);
const { default: mermaid } = await import('mermaid');
mermaid.initialize(mermaidConfig);

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(job)));
});

async function answerTo({ number, text }: Job): Promise<Answer> {
  try {
    return { number, drawing: await layOut(mermaid, metrics, text) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}
