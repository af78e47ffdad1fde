import { modeKey } from '../model/mode-key.ts';

/**
 * The one inline script: sets the reader's chosen mode before the first paint. Without it the page would
 * flash in the other mode; without JavaScript the system's mode holds. Storage may be blocked: then nothing.
 */
export const themeBeforePaint = {
  tag: 'script' as const,
  content: `try{document.documentElement.dataset.mode=localStorage['${modeKey}']||''}catch{}`,
};
