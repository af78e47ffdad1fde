import { searchLabel } from '../views/search-label.ts';
import { element, foundLink } from './found.ts';
import { foundInWords } from './found-in-words.ts';
import { loadSearch, type ReadySearch } from './search-data.ts';
import { waysOn } from './ways-on.ts';

/** As many as fit on a screen; the page of results has the rest. */
const mostHits = 12;

let finder: Finder | undefined;

/**
 * Opens the box. Focus goes back to where it was when the box closes.
 * @param records address of the search file
 * @param page address of the page of results
 */
export function openFinder(records: string, page: string): void {
  finder ??= new Finder(records, page);
  finder.open();
}

/** A dialog with a combobox and its list, after the pattern of the ARIA Authoring Practices Guide. */
class Finder {
  readonly #dialog = document.createElement('dialog');
  readonly #input = document.createElement('input');
  readonly #list = element('div', 'found', '');
  readonly #status = element('p', 'count', '');
  readonly #ways: HTMLElement;
  readonly #records: string;
  readonly #page: string;
  #chosen = -1;

  constructor(records: string, page: string) {
    this.#records = records;
    this.#page = page;
    this.#ways = waysOn(page);
    this.#dialog.className = 'finder';
    this.#dialog.setAttribute('aria-label', 'Search');
    this.#input.className = 'finder-input';
    this.#list.id = 'finder-list';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Results');
    this.#status.setAttribute('role', 'status');
    for (const [name, value] of Object.entries({
      type: 'text',
      role: 'combobox',
      'aria-label': searchLabel,
      'aria-controls': this.#list.id,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      maxlength: '200',
      enterkeyhint: 'search',
    }))
      this.#input.setAttribute(name, value);
    const close = element('button', 'finder-close', 'Close') as HTMLButtonElement;
    close.type = 'button';
    close.addEventListener('click', () => this.#dialog.close());
    const head = element('div', 'finder-head', '');
    head.append(this.#input, close);
    this.#dialog.append(head, this.#status, this.#list, this.#ways);
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog || (target instanceof Element && target.closest('a'))) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => void this.#show());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    void this.#show();
  }

  async #show(): Promise<void> {
    const query = this.#input.value;
    let ready: ReadySearch;
    try {
      ready = await loadSearch(this.#records);
    } catch {
      this.#status.textContent =
        'The search could not be loaded. Are you offline? Type again to try once more.';
      return;
    }
    this.#ways.querySelector('a')?.setAttribute('href', this.#allResults());
    if (query !== this.#input.value) return; // A later key has asked for something else.
    this.#choose(-1);
    const { groups, records, isGuess } = ready.search(query, mostHits);
    this.#status.textContent = query.trim() ? foundInWords(records.length, isGuess, mostHits) : '';
    this.#input.setAttribute('aria-expanded', String(records.length > 0));
    let number = 0;
    this.#list.replaceChildren(
      ...groups.map(({ title, records: hits }) => {
        const group = element('div', 'finder-group', '');
        group.setAttribute('role', 'group');
        group.setAttribute('aria-label', title);
        const heading = element('p', 'finder-heading', title);
        heading.setAttribute('aria-hidden', 'true');
        group.append(heading);
        for (const hit of hits) {
          const link = foundLink(hit, ready);
          link.id = `finder-${number++}`;
          link.setAttribute('role', 'option');
          link.tabIndex = -1;
          group.append(link);
        }
        return group;
      }),
    );
    if (records.length > 0) this.#choose(0);
    this.#list.scrollTop = 0;
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #choose(at: number): void {
    const options = this.#options();
    this.#chosen = options.length === 0 ? -1 : (at + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.#chosen)));
    const chosen = at < 0 && this.#chosen < 0 ? undefined : options[this.#chosen];
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    const moves: Record<string, number> = { ArrowDown: this.#chosen + 1, ArrowUp: this.#chosen - 1 };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#choose(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = this.#options()[this.#chosen];
      if (chosen && !event.ctrlKey && !event.metaKey) chosen.click();
      else location.assign(this.#allResults());
    }
  }

  #allResults(): string {
    const q = this.#input.value.trim();
    return q ? `${this.#page}?${new URLSearchParams({ q }).toString()}` : this.#page;
  }
}
