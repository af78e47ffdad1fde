import type { Texts } from './content-folder.test-data.ts';
import { validStories } from './valid-stories.test-data.ts';

/** The smallest content that breaks no rule: an invented provider, one entry or two of each kind. */
export const validContent: Texts = {
  'README.md': 'Which folder is for what.\n',
  'site.yaml': `title: Nimbus Atlas
question: Who answers for what?
sentence: It depends on the service.
description: Who answers for what on Nimbus.
search_hint: Search
provider:
  name: Nimbus Cloud
  label: Nimbus
  brands: [Nimbus]
  model_url: https://nimbus.example/model
independence: Not affiliated with Nimbus.
layer_groups:
  - id: ground
    title: Ground
    layers: [building]
  - id: stack
    title: Stack
    layers: [runtime, backup]
across: [ground]
categories:
  compute: Compute
control_categories:
  patches: Patches
topics:
  patching: Patching
  sites: Sites
home_profiles: [machine]
source_kinds:
  official-page: { label: Page, meaning: As it stands. }
  official-archive: { label: Archive, meaning: As it stood. }
  primary: { label: First hand, meaning: By those who were there. }
  secondary: { label: Report, meaning: By others. }
  unseen: { label: Not read, meaning: Known by its address. }
chapters:
  - { title: Start, pages: [start/first] }
writing:
  sentence_words: 12
  school_years: 9
  readers_age: 22
  instead: { utilize: use, e.g.: for example, guest OS: guest operating system, availability zone: Availability Zone }
  leave_out: [simply]
links:
  repository: https://code.example/atlas
  file: https://code.example/atlas/file/
  history: https://code.example/atlas/log/
  report: https://code.example/atlas/issues
licence: { name: CC BY 4.0, url: 'https://licence.example/' }
`,
  'layers/building.yaml': `title: Building
summary: Doors and power.
classic: { side: of }
`,
  'layers/runtime.yaml': `title: Runtime
summary: What runs the code.
classic: { side: both }
equivalents:
  stratus: { label: Engine, exactness: same }
`,
  'layers/backup.yaml': `title: Backup
summary: Copies.
classic: { side: in, label: Copies }
`,
  'service-models/serviced.yaml': `title: Serviced
meaning: Nimbus runs it.
examples: Functions
defaults:
  building: { owner: provider }
  runtime: { owner: provider, provider: Patches it. }
  backup: { owner: shared, provider: Keeps copies., customer: Tests them. }
`,
  'services/machine.yaml': `title: Nimbus Machine
category: compute
model: serviced
summary: Rents machines.
line: The line runs under the runtime.
cells:
  runtime:
    owner: customer
    customer: Patches it.
    moves_when:
      - { if: Upkeep is on, to: shared }
    evidence: { guide: Names the customer. }
    confidence: sourced
sources:
  guide:
    title: Guide
    url: https://nimbus.example/guide
    kind: official-page
    checked: 2026-11-24
`,
  'services/function.yaml': `title: Nimbus Function (automatic)
mode: Automatic updates
category: compute
model: serviced
summary: Runs code.
line: The line runs above the runtime.
cells:
  runtime:
    owner: provider
    provider: Patches it.
    moves_when:
      - { if: Updates are manual, to: shared, see: function-manual }
    confidence: reasoned
`,
  'services/function-manual.yaml': `title: Nimbus Function (manual)
mode: Manual updates
category: compute
model: serviced
lifecycle: { state: ending, date: 2027-03, successor: function }
summary: Runs code.
line: The line runs through the runtime.
cells:
  runtime:
    owner: shared
    provider: Publishes versions.
    customer: Picks one.
    confidence: unsure
    note: The two guides differ.
`,
  'families/function.yaml': `title: Nimbus Function
modes:
  - function
  - function-manual
`,
  ...validStories,
};
