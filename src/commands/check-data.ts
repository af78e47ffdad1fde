import { contentFolder } from '../load/content-folder.ts';
import { readContent } from '../load/from-files.ts';
import { allRules } from '../rules/all-rules.ts';
import { judge } from '../rules/judge.ts';
import { latestDate } from '../rules/latest-date.ts';
import { count, report } from '../rules/report.ts';
import { print } from './print.ts';

/** `npm run check`: holds content/ against every rule, without a build. Exit 1 when one does not hold. */
const content = readContent(contentFolder());
const verdicts = judge(content, latestDate());
const seconds = (performance.now() / 1000).toFixed(1);
const looked = `${content.folder}/: ${content.fileCount} files, ${allRules.length} rules`;

if (verdicts.length > 0) {
  print(`${report(verdicts)}\n`);
  process.exitCode = 1;
}
print(`${looked}, ${verdicts.length > 0 ? count(verdicts) : 'no problems'} (${seconds} s)`);
