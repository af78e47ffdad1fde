import { type ControlClass, classWords } from '../model/vocabulary.ts';

const order = Object.keys(classWords('')) as ControlClass[];

/** The classes that occur, each once, in the order of the vocabulary. */
export const classesInOrder = (present: readonly ControlClass[]): ControlClass[] =>
  order.filter((name) => present.includes(name));
