import { noServiceOwners, type ServiceOwners } from '../views/service-owners.ts';
import { FacetTable } from './facet-table.ts';
import { element } from './found.ts';
import { ownersBeside } from './owners-beside.ts';
import { readOwners } from './read-owners.ts';

/** More services than a row can show. */
const mostServices = 6;

/** The requirements of a framework, and whose each related layer is in the services that a reader chooses. */
class Requirements extends FacetTable {
  #owners: ServiceOwners = noServiceOwners;
  #titles = new Map<string, string>();
  #chosen: string[] = [];

  override connectedCallback(): void {
    this.#owners = readOwners(this);
    const options = this.querySelectorAll<HTMLOptionElement>('datalist option');
    this.#titles = new Map([...options].map(({ value, dataset }) => [dataset['id'] ?? '', value]));
    const field = this.querySelector<HTMLInputElement>('input[list]');
    field?.addEventListener('change', () => {
      this.#add(field.value);
      field.value = '';
    });
    this.querySelector('form')?.addEventListener('reset', () => (this.#chosen = []));
    super.connectedCallback();
  }

  #add(title: string): void {
    const id = [...this.#titles].find(([, known]) => known === title)?.[0];
    if (!id || this.#chosen.includes(id)) return;
    this.#chosen = [...this.#chosen, id].slice(-mostServices);
    this.changed();
  }

  protected override readAddress(parameters: URLSearchParams): void {
    const asked = (parameters.get('s') ?? '').split(',');
    this.#chosen = asked.filter((id) => this.#titles.has(id)).slice(0, mostServices);
  }

  protected override writeAddress(parameters: URLSearchParams): void {
    if (this.#chosen.length > 0) parameters.set('s', this.#chosen.join(','));
  }

  protected override afterShow(): void {
    const services = this.#chosen.map((id) => ({ id, title: this.#titles.get(id) ?? id }));
    this.querySelector('[data-chosen]')?.replaceChildren(...services.map((service) => this.#chip(service)));
    for (const { element: row, values } of this.rows) {
      row.querySelector('.owners-there')?.remove();
      const beside = ownersBeside(services, values['layer'] ?? [], this.#owners);
      if (beside) row.cells[1]?.append(beside);
    }
  }

  #chip({ id, title }: { id: string; title: string }): HTMLElement {
    const chip = element('button', 'chip', `${title} ×`);
    chip.setAttribute('type', 'button');
    chip.setAttribute('aria-label', `${title} ×: take it out`);
    chip.addEventListener('click', () => {
      this.#chosen = this.#chosen.filter((other) => other !== id);
      this.changed();
    });
    return chip;
  }
}
customElements.define('atlas-requirements', Requirements);
