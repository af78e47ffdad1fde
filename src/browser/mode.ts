import { modeKey } from '../model/mode-key.ts';

const names = { '': 'Auto', light: 'Light', dark: 'Dark' } as const;
type Mode = keyof typeof names;
const order: Mode[] = ['', 'light', 'dark'];

/** Button that goes through automatic, light and dark. The choice is kept where storage is allowed. */
class ModeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const root = document.documentElement;
    const chosen = (): Mode => order.find((mode) => mode === root.dataset['mode']) ?? '';
    const show = () => (button.textContent = `Theme: ${names[chosen()]}`);
    button.addEventListener('click', () => {
      const next = order[(order.indexOf(chosen()) + 1) % order.length] ?? '';
      root.dataset['mode'] = next;
      try {
        localStorage.setItem(modeKey, next);
      } catch {
        // Storage is blocked: the choice holds for this page.
      }
      show();
    });
    show();
  }
}
customElements.define('atlas-mode', ModeSwitch);
