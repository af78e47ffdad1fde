/** Says something to those who do not see the page. */
export function announce(words: string): void {
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

/** Puts an address on the clipboard and says so; does nothing where the browser refuses. */
export async function copyAddress(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    return false; // The address bar has the link all the same.
  }
  announce('Link copied');
  return true;
}
