import { element, foundLink } from './found.ts';
import { foundInWords } from './found-in-words.ts';
import { loadSearch, type ReadySearch } from './search-data.ts';

/** More hits than a reader will look through. */
const mostHits = 60;

/** The page of results: works with the address alone and keeps the address true while one types. */
class Results extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    const fromAddress = () => {
      input.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, input.maxLength);
      void this.#show(input.value);
    };
    const typed = () => {
      const query = input.value.trim();
      history.replaceState(
        null,
        '',
        query ? `?${new URLSearchParams({ q: query }).toString()}` : location.pathname,
      );
      void this.#show(query);
    };
    input.addEventListener('input', typed);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      typed();
    });
    addEventListener('popstate', fromAddress);
    fromAddress();
  }

  async #show(query: string): Promise<void> {
    const status = this.querySelector('[role=status]');
    const list = this.querySelector('.found');
    if (!status || !list) return;
    if (!query.trim()) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    let ready: ReadySearch;
    try {
      ready = await loadSearch(this.dataset['records'] ?? '');
    } catch {
      status.textContent =
        'The search could not be loaded. Are you offline? Try again, or use the lists below.';
      return;
    }
    const { groups, records, isGuess } = ready.search(query, mostHits);
    status.textContent = foundInWords(records.length, isGuess, mostHits);
    list.replaceChildren(
      ...groups.map(({ title, records: hits }) => {
        const section = document.createElement('section');
        const listed = element('ul', 'plain', '');
        for (const hit of hits) {
          const item = document.createElement('li');
          item.append(foundLink(hit, ready));
          listed.append(item);
        }
        section.append(element('h2', '', title), listed);
        return section;
      }),
    );
  }
}

customElements.define('atlas-results', Results);
