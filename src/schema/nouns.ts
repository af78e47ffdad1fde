import { caseSchema } from './case.ts';
import { comparisonSchema } from './comparison.ts';
import { controlSchema } from './control.ts';
import { crosswalkSchema } from './crosswalk.ts';
import { familySchema } from './family.ts';
import { frameworkSchema } from './framework.ts';
import { layerSchema } from './layer.ts';
import { misconceptionSchema } from './misconception.ts';
import { providerSchema } from './provider.ts';
import { questionSchema } from './question.ts';
import { serviceModelSchema } from './service-model.ts';
import { serviceSchema } from './service.ts';
import { termSchema } from './term.ts';
import { timelineSchema } from './timeline.ts';
import { wordingSchema } from './wording.ts';

/** Folder of content/ : the shape of each file in it. */
export const nouns = {
  layers: layerSchema,
  'service-models': serviceModelSchema,
  services: serviceSchema,
  families: familySchema,
  controls: controlSchema,
  frameworks: frameworkSchema,
  crosswalks: crosswalkSchema,
  comparisons: comparisonSchema,
  cases: caseSchema,
  misconceptions: misconceptionSchema,
  glossary: termSchema,
  providers: providerSchema,
  questions: questionSchema,
  wordings: wordingSchema,
  timeline: timelineSchema,
} as const;
