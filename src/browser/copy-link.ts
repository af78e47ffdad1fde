/** A click on the sign beside a row follows the link and copies the row's whole address. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.copy-link') : null;
  if (!link || !navigator.clipboard) return;
  void navigator.clipboard.writeText(link.href).then(
    () => {
      link.dataset['copied'] = '';
      announce(`Link copied`);
      setTimeout(() => delete link.dataset['copied'], 1500);
    },
    () => undefined, // The browser refused: the address bar has the link all the same.
  );
});

function announce(words: string): void {
  let place = document.querySelector('#announcement');
  if (!place) {
    place = document.createElement('p');
    place.id = 'announcement';
    place.className = 'sr-only';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  place.textContent = words;
}
