import type { Texts } from './content-folder.test-data.ts';

/** Controls, stories and prose of the smallest valid content. */
export const validStories: Texts = {
  'controls/nc-pat-01.yaml': `title: Runtime patching
category: patches
class: shared
objective: Runtimes get fixes.
provider: { does: Publishes them., evidence: Notes. }
customer: { does: Installs them., evidence: A report. }
layers: [runtime]
services: [machine]
exceptions:
  - { if: Updates are automatic, to: inherited, see: function }
checks:
  machine:
    M.1: The runtime is current
mappings:
  rules:
    A-1: { relation: supports, crosswalk: bridge, through: B 7 }
    A-2(1): { relation: partly, basis: judgement }
`,
  'frameworks/rules.yaml': `title: Rules of the Guild
short: Rules 3
publisher: The Guild
version: '3'
version_date: 2025-06
url: https://guild.example/rules
licence: Our own labels.
public_domain: false
id_pattern: A-\\d+(\\(\\d+\\)|\\.\\d+)?
spellings: [A-2(1)]
requirements:
  A-1: Lock doors
  A-2(1): Patch
`,
  'crosswalks/bridge.yaml': `title: The Bridge
publisher: The Guild
url: https://guild.example/bridge
`,
  'comparisons/machine-or-function.yaml': `title: Machine or function
summary: From one to the other.
services: [machine, function]
meaning: You patch less.
`,
  'cases/stale-runtime-2024.yaml': `title: The stale runtime
date: 2024-05
side: customer
services: [machine]
layers: [runtime]
controls: [nc-pat-01]
summary: It was old.
what_happened: Nobody patched.
where_the_line_was: Under the runtime.
lesson: Patch.
confidence: sourced
sources:
  - title: Report
    url: https://press.example/report
    kind: secondary
    checked: 2026-11-20
`,
  'misconceptions/no-care.yaml': `belief: Functions need no care.
correction: Your code does.
layers: [runtime]
services: [function]
confidence: sourced
source:
  title: Essay
  url: http://press.example/essay
  kind: unseen
  not_https: The paper has no certificate.
`,
  'glossary/hypervisor.yaml': `term: Hypervisor
definition: Divides a machine.
layers: [building]
`,
  'glossary/patch-window.yaml': `term: Patch window
definition: When fixes go in.
see_also: [hypervisor]
url: https://nimbus.example/window
`,
  'providers/stratus.yaml': `title: Stratus
page: { url: 'https://stratus.example/model', date: 2026-01-12, kind: official-page }
says: One table.
tables:
  - title: IaaS
    source: https://stratus.example/model
    kind: official-page
    rows:
      - { label: Engine, owner: customer, layers: [runtime] }
`,
  'questions/q-001.yaml': `stem: Who patches a Nimbus function?
level: beginner
topic: patching
bloom: remember
kind: single
options:
  - text: Nobody
  - text: You
  - text: Nimbus
    right: true
explanation: You cannot log in to it.
layers: [runtime]
services: [function]
controls: [nc-pat-01]
`,
  'wordings/model.yaml': `date: '2024'
draws_the_line: Under the runtime.
differs: It is the model.
source: { title: Model, url: 'https://nimbus.example/model', kind: official-page, checked: 2026-11-24 }
`,
  'timeline/functions-2021.yaml': `date: 2021-03-04
event: Functions begin.
source: { title: News, url: 'https://nimbus.example/news', kind: official-page, checked: 2026-11-24 }
`,
  'docs/index.mdx': `---
title: Home
description: The home page.
---

See [the first page](/start/first/).
`,
  'docs/start/first.mdx': `---
title: First
description: The first page.
---

{/* A comment is no code. */}

## The line

A function, <Profile service="function" />, beside [a machine](/services/machine/#runtime).

### More

The words “simply” and \`guest OS\` are spoken of, not used.

- [Back](/), [elsewhere](https://elsewhere.example/), [above](#the-line)

\`\`\`mermaid title="Who does what"
flowchart LR
  a --> b
\`\`\`
`,
};
