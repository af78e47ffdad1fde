import type { Catalog } from '../../model/catalog.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { caseSequence } from './case-sequence.ts';
import { controlClassesDiagram } from './control-classes.ts';
import type { DiagramText } from './diagram-text.ts';
import { modelDiagram } from './model.ts';
import { comparisonDiagram, familyDiagram, serviceModelsDiagram } from './modes.ts';
import { splitDiagram } from './split.ts';
import { stackDiagram } from './stack.ts';

/** A diagram and the page on which it stands. */
export interface PlacedDiagram {
  diagram: DiagramText;
  page: string;
}

/** Every diagram of the site that can be downloaded. */
export function allDiagrams(catalog: Catalog, links: Permalinks): PlacedDiagram[] {
  const modelPage = links.prose(catalog.site.chapters[0]?.pages[0] ?? '');
  const placed: { diagram: DiagramText | undefined; page: string }[] = [
    { diagram: modelDiagram(catalog), page: modelPage },
    { diagram: serviceModelsDiagram(catalog), page: modelPage },
    ...catalog
      .all('service-models')
      .map(({ id }) => ({ diagram: stackDiagram(catalog, id), page: modelPage })),
    { diagram: controlClassesDiagram(catalog), page: links.controls() },
    ...catalog.services.map(({ id }) => ({ diagram: splitDiagram(catalog, id), page: links.service(id) })),
    ...catalog
      .all('families')
      .map(({ id }) => ({ diagram: familyDiagram(catalog, id), page: links.service(id) })),
    ...catalog
      .all('comparisons')
      .map(({ id }) => ({ diagram: comparisonDiagram(catalog, id), page: links.comparison(id) })),
    ...catalog.all('cases').map(({ id }) => ({ diagram: caseSequence(catalog, id), page: links.case(id) })),
  ];
  return placed.flatMap(({ diagram, page }) => (diagram ? [{ diagram, page }] : []));
}
