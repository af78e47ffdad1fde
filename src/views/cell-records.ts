import type { SearchRecord } from './search-record.ts';

/**
 * A record for every layer of every service. They say nothing that services and layers do not say, so
 * that they need not be sent: the browser makes them again.
 */
export function cellRecords(
  services: readonly SearchRecord[],
  layers: readonly SearchRecord[],
): SearchRecord[] {
  return services.flatMap((service) =>
    (service.owners ?? []).flatMap((owner, index) => {
      const layer = layers[index];
      if (!layer) return [];
      return {
        kind: 'cell' as const,
        id: `${service.id}/${layer.id}`,
        title: `${service.title}: ${layer.title}`,
        names: [],
        ids: [],
        text: '',
        of: service.id,
        layer: layer.id,
        owners: [owner],
      };
    }),
  );
}
