import { copyAddress } from './announce.ts';

/**
 * A click on the sign beside a row follows the link and copies the row's whole address; a button that copies
 * a view copies the address of the page as it is. Both here, so that no page loads a second script for it.
 */
document.addEventListener('click', ({ target }) => {
  const control = target instanceof Element ? target.closest<HTMLElement>('a.copy-link, [data-copy]') : null;
  if (!control) return;
  const address = control instanceof HTMLAnchorElement ? control.href : location.href;
  void copyAddress(address).then((copied) => copied && confirm(control));
});

function confirm(control: HTMLElement): void {
  control.dataset['copied'] = '';
  setTimeout(() => delete control.dataset['copied'], 1500);
}
