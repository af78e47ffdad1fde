/** Words that begin a condition with a capital only because it begins a sentence there. */
const openers = new Set(
  'A After All An Another Any Automatic Backup Blueprints Both Channel Code Conversation Customer Data Default Disks Each Every Field-level Findings Instances It Jobs Keys Licenses Log Logs Maintenance Managed Messages Neither Nodes No Objects One Only Own Plain Pods Provider-based Recurring Regular Repositories Secrets Server-side Several Sidecars Some Tasks The They Third-party This Traffic Tunnel Two Users'.split(
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
