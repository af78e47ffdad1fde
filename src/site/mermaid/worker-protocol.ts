import type { Drawing } from './drawing.ts';

/** What the renderer and its worker say to each other. */
export interface WorkerSetup {
  readonly root: string;
}

export interface Job {
  readonly number: number;
  readonly text: string;
}

export type Answer =
  | { readonly number: number; readonly drawing: Drawing }
  | { readonly number: number; readonly problem: string };
