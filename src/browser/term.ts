/**
 * A term of the glossary shows its definition in place: a click, a tap or Enter opens it, Escape or a click
 * elsewhere closes it. The page needs nothing of this; without it the term is a link to the glossary.
 */
let shown: HTMLElement | undefined;

for (const term of document.querySelectorAll('a.term')) term.setAttribute('aria-haspopup', 'dialog');

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
  if (!link || ctrlKey || metaKey || shiftKey || !('popover' in link)) return;
  event.preventDefault();
  shown ??= document.body.appendChild(emptyNote());
  fill(shown, link);
  shown.showPopover({ source: link });
  shown.focus();
});

function emptyNote(): HTMLElement {
  const note = document.createElement('div');
  note.className = 'definition';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'dialog');
  return note;
}

function fill(note: HTMLElement, { dataset, href }: HTMLAnchorElement): void {
  const { term = '', definition = '' } = dataset;
  const text = document.createElement('p');
  text.textContent = definition;
  const more = document.createElement('a');
  more.href = href;
  more.textContent = `${term} in the glossary`;
  note.setAttribute('aria-label', term);
  note.replaceChildren(text, more);
}
