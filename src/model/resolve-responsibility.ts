import type { Cell } from '../schema/cell.ts';
import type { ServiceModel } from '../schema/service-model.ts';
import type { Service } from '../schema/service.ts';
import type { Source } from '../schema/source.ts';
import type { CellConfidence } from './vocabulary.ts';

/** One source of a cell with what it says there. */
export interface Citation {
  key: string;
  source: Source;
  says: string[];
}

/** Who answers for one layer of one service: the author's cell, or the default of the model. */
export interface Responsibility extends Omit<Cell, 'confidence' | 'evidence'> {
  service: string;
  layer: string;
  confidence: CellConfidence;
  citations: Citation[];
}

type UsualDuties = ServiceModel['defaults'][string];

/** Sources that an evidence map points to, in the author's order. An unknown key is left to the rules. */
export function citations(service: Service, evidence: Cell['evidence']): Citation[] {
  return Object.entries(evidence ?? {}).flatMap(([key, says]) => {
    const source = service.sources?.[key];
    return source ? [{ key, source, says: typeof says === 'string' ? [says] : says }] : [];
  });
}

/**
 * The responsibility for one layer of a service. An author's cell wins; a layer that the author left
 * out takes the default of the service's model and says so.
 */
export function resolveResponsibility(
  serviceId: string,
  service: Service,
  model: ServiceModel,
  layer: string,
): Responsibility {
  const place = { service: serviceId, layer };
  const cell = service.cells[layer];
  if (cell) {
    const { evidence, ...rest } = cell;
    return { ...rest, ...place, citations: citations(service, evidence) };
  }
  return { ...usualDuties(model, layer), ...place, confidence: 'default', citations: [] };
}

/** Who usually answers for a layer in a service model; one without a default does not apply there. */
export const usualDuties = (model: ServiceModel, layer: string): UsualDuties =>
  model.defaults[layer] ?? { owner: 'not-applicable' };
