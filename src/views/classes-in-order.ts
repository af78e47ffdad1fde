import { type ControlClass, controlClasses } from '../model/vocabulary.ts';

/** The classes that occur, each once, in the order of the vocabulary. */
export const classesInOrder = (present: readonly ControlClass[]): ControlClass[] =>
  controlClasses.filter((name) => present.includes(name));
