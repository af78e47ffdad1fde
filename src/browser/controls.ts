import type { Owner } from '../model/vocabulary.ts';
import type { FacetQuery } from '../views/facets.ts';
import { ownersOf } from '../views/owner-letters.ts';
import { everyService, ownersThere } from '../views/owners-there.ts';
import { noServiceOwners, type ServiceOwners } from '../views/service-owners.ts';
import { FacetTable, type ShownFacetRow } from './facet-table.ts';
import { readOwners } from './read-owners.ts';
import { sortRows } from './sort-rows.ts';

/** The finder of controls: whose each one is in a chosen service, and the order of the rows. */
class Controls extends FacetTable {
  #services: ServiceOwners = noServiceOwners;

  override connectedCallback(): void {
    this.#services = readOwners(this);
    this.#letOwnerBeAsked(false);
    super.connectedCallback();
  }

  /** Whose a control is can be asked only where a service is chosen. */
  #letOwnerBeAsked(allowed: boolean): void {
    const owner = this.querySelector<HTMLSelectElement>('select[name=owner]');
    if (owner) owner.disabled = !allowed;
  }

  protected override rowsFor({ service = '' }: FacetQuery): ShownFacetRow[] {
    const { layers, letters } = this.#services;
    const owners: Owner[] = ownersOf(letters[service] ?? '');
    const all = Object.keys(letters);
    return this.rows.map((row) => {
      const { service: named = [], layer = [] } = row.values;
      const concerned = named.includes(everyService) ? all : named;
      const owner = ownersThere(layer, layers, owners);
      return { ...row, values: { ...row.values, service: concerned, owner } };
    });
  }

  protected override readAddress(parameters: URLSearchParams): void {
    const order = parameters.get('order') ?? '';
    if (this.#order && [...this.#order.options].some(({ value }) => value === order))
      this.#order.value = order;
  }

  protected override writeAddress(parameters: URLSearchParams): void {
    if (this.#order?.value) parameters.set('order', this.#order.value);
  }

  get #order(): HTMLSelectElement | null {
    return this.querySelector('[data-sort]');
  }

  protected override afterShow({ service = '' }: FacetQuery): void {
    this.#letOwnerBeAsked(service !== '');
    if (this.table) sortRows(this.table, this.#order?.value ?? '');
  }
}
customElements.define('atlas-controls', Controls);
