import { copyAddress } from './announce.ts';

/** A click on the sign beside a row follows the link and copies the row's whole address. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.copy-link') : null;
  if (link) void copyAddress(link.href).then((copied) => copied && confirm(link));
});

function confirm(link: HTMLAnchorElement): void {
  link.dataset['copied'] = '';
  setTimeout(() => delete link.dataset['copied'], 1500);
}
