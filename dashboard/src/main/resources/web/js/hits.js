// A text with the words that were searched for marked.
import { h } from './dom.js';
import { pieces } from './marks.js';

/** @param marks `{start, end}` offsets in `text` */
export function withHits(text, marks) {
  return pieces(text, [], marks).map(({ text: part, hit }) => (hit ? h('mark', { class: 'hit' }, part) : part));
}
