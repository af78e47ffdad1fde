/** Words that begin a condition with a capital only because it begins a sentence there. */
const openers = new Set(
  'A After All An Another Any Both Code Customer Data Default Disks Each Every Findings Instances It Jobs Keys Log Logs Maintenance Messages Neither Nodes No Objects One Only Own Plain Pods Recurring Regular Secrets Several Some Tasks The They This Traffic Two Users'.split(
    ' ',
  ),
);

/**
 * A condition as it reads after "Moves when": `The update mode is Manual` becomes `the update mode is Manual`,
 * while names keep their capital.
 */
export function conditionInSentence(condition: string): string {
  const [first = ''] = condition.split(' ', 1);
  return openers.has(first) ? first.toLowerCase() + condition.slice(first.length) : condition;
}
