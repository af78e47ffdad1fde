import './copy-link.ts';
import './find.ts';
import './mode.ts';
import './term.ts';
