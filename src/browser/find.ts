/** Opens the search dialog. Its code and its records come at the first use, never before. */
class Find extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.open();
    });
    if (this.dataset['keys'] === undefined) return;
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !k) return;
      event.preventDefault();
      void this.open();
    });
  }

  async open(): Promise<void> {
    const records = this.dataset['records'] ?? '';
    const page = this.querySelector('a')?.href ?? '';
    try {
      const { openFinder } = await import('./finder.ts');
      openFinder(records, page);
    } catch {
      // The code did not arrive: the search page says what to do.
      location.assign(page);
    }
  }
}
customElements.define('atlas-find', Find);
