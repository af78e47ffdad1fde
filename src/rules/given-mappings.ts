import type { Content, FieldPath } from '../model/records.ts';
import type { Mapping } from '../schema/control.ts';

/** A requirement that a control says it meets. */
export interface GivenMapping {
  entry: Content['entries']['controls'][number];
  path: FieldPath;
  framework: string;
  requirement: string;
  mapping: Mapping;
}

/** All mappings of all controls. */
export function* givenMappings({ entries }: Content): Generator<GivenMapping> {
  for (const entry of entries.controls) {
    for (const [framework, requirements] of Object.entries(entry.data.mappings ?? {})) {
      for (const [requirement, mapping] of Object.entries(requirements)) {
        yield { entry, path: ['mappings', framework, requirement], framework, requirement, mapping };
      }
    }
  }
}
