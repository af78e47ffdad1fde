import { addressHttps } from './address-https.ts';
import { caseNeedsSource } from './case-needs-source.ts';
import { comparisonNeedsTwo } from './comparison-needs-two.ts';
import { controlNeedsLayer } from './control-needs-layer.ts';
import { dateNotInFuture } from './date-not-in-future.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileName } from './file-name.ts';
import { headings } from './headings.ts';
import { layerGroups } from './layer-groups.ts';
import { mappingBasis } from './mapping-basis.ts';
import { mappingKnown } from './mapping-known.ts';
import { markdownFile } from './markdown-file.ts';
import { mdx } from './mdx.ts';
import { missingKey } from './missing-key.ts';
import { modeAndFamily } from './mode-and-family.ts';
import { modelComplete } from './model-complete.ts';
import { modesDiffer } from './modes-differ.ts';
import { moveAgrees } from './move-agrees.ts';
import { moveChanges } from './move-changes.ts';
import { names } from './names.ts';
import { pieceKnown } from './piece-known.ts';
import { pieceReference } from './piece-reference.ts';
import { proseCode } from './prose-code.ts';
import { proseFence } from './prose-fence.ts';
import { proseInChapter } from './prose-in-chapter.ts';
import { proseLink } from './prose-link.ts';
import { questionAnswers } from './question-answers.ts';
import { questionOptions } from './question-options.ts';
import { realDate } from './real-date.ts';
import { repeatedItem } from './repeated-item.ts';
import { requirementIds } from './requirement-ids.ts';
import { requirementKeys } from './requirement-keys.ts';
import type { Rule } from './rule.ts';
import { seeItself } from './see-itself.ts';
import { sharedNeedsBothParts } from './shared-needs-both-parts.ts';
import { sourceRead } from './source-read.ts';
import { sourceUnused } from './source-unused.ts';
import { sourcedNeedsSource } from './sourced-needs-source.ts';
import { thirdPartyNamed } from './third-party-named.ts';
import { unknownFolder } from './unknown-folder.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreadable } from './unreadable.ts';
import { unsureSaysWhy } from './unsure-says-why.ts';
import { agreedWords } from './words/agreed-words.ts';
import { hardSentence } from './words/hard-sentence.ts';
import { schoolYears } from './words/school-years.ts';
import { sentenceLength } from './words/sentence-length.ts';
import { wrongType } from './wrong-type.ts';
import { yaml } from './yaml.ts';

/** Every rule, by what it looks at, in the order in which the page of rules explains them. */
export const ruleGroups: readonly { title: string; rules: readonly Rule[] }[] = [
  {
    title: 'Files',
    rules: [unreadable, unknownFolder, fileName, yaml, unknownKey, missingKey, wrongType],
  },
  { title: 'Names and references', rules: [unknownReference, duplicateId, repeatedItem, seeItself, names] },
  { title: 'Layers and models', rules: [layerGroups, modelComplete] },
  {
    title: 'Cells',
    rules: [
      sharedNeedsBothParts,
      thirdPartyNamed,
      sourcedNeedsSource,
      unsureSaysWhy,
      moveChanges,
      moveAgrees,
    ],
  },
  { title: 'Modes and comparisons', rules: [modeAndFamily, modesDiffer, comparisonNeedsTwo] },
  {
    title: 'Sources and dates',
    rules: [sourceUnused, sourceRead, addressHttps, realDate, dateNotInFuture, caseNeedsSource],
  },
  {
    title: 'Controls and frameworks',
    rules: [controlNeedsLayer, mappingKnown, mappingBasis, requirementIds, requirementKeys],
  },
  { title: 'Questions', rules: [questionAnswers, questionOptions] },
  {
    title: 'Prose',
    rules: [
      markdownFile,
      mdx,
      proseCode,
      pieceKnown,
      pieceReference,
      proseLink,
      proseFence,
      headings,
      proseInChapter,
    ],
  },
  { title: 'Words', rules: [agreedWords, sentenceLength, hardSentence, schoolYears] },
];

/** Every rule, in the order of the groups. */
export const allRules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
