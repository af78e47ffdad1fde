import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from './drawing.ts';
import type { Answer, Job, WorkerSetup } from './worker-protocol.ts';

interface Waiting {
  readonly resolve: (drawing: Drawing) => void;
  readonly reject: (error: Error) => void;
}

/** One worker for layouts. A build asks page by page, so a second one would only stand idle. */
export interface LayoutWorker {
  layOut(text: string): Promise<Drawing>;
}

/**
 * Makes the hand-over to the worker thread, which starts at the first job and keeps no process alive when idle.
 * The worker's file is named from the project's root: a bundled copy of this module lies elsewhere.
 */
export function createLayoutWorker(root: string): LayoutWorker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let jobs = 0;

  function start(): Worker {
    const started = new Worker(join(root, 'src/site/mermaid/worker.ts'), {
      workerData: { root } satisfies WorkerSetup,
      execArgv: [], // flags of whoever builds or tests, some of which a worker refuses
    });
    started.on('message', (answer: Answer) => {
      const job = waiting.get(answer.number);
      waiting.delete(answer.number);
      if (!waiting.size) started.unref();
      if ('drawing' in answer) job?.resolve(answer.drawing);
      else job?.reject(new Error(answer.problem));
    });
    started.on('error', (error) => giveUp(started, error));
    started.on('exit', () => giveUp(started, new Error('it ended')));
    return started;
  }

  /** A dead worker answers nobody: those who wait hear of it, the next job starts another. */
  function giveUp(dead: Worker, error: unknown): void {
    if (worker !== dead) return; // said already, and its successor is at work
    worker = undefined;
    const reason = error instanceof Error ? error.message : String(error);
    for (const job of waiting.values()) job.reject(new Error(`the diagram worker failed: ${reason}`));
    waiting.clear();
  }

  return {
    layOut(text) {
      return new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        jobs += 1;
        waiting.set(jobs, { resolve, reject });
        worker.postMessage({ number: jobs, text } satisfies Job);
      });
    },
  };
}
