// Activities by type: bars that are buttons.
import { byId, h, keyed, setAttribute, setText } from './dom.js';
import { measured, nameOf } from './i18n.js';

const value = (type, metric) => (metric === 'amount' ? type.amountCny : type[metric]);

/** @param types as `/api/types` lists them */
export function showTypes(types, metric, chosen, choose) {
  const most = Math.max(1, ...types.map((type) => value(type, metric)));
  const rows = [...types].sort((a, b) => value(b, metric) - value(a, metric));
  keyed(byId('types'), rows, ({ type }) => type,
    ({ type }) => h('li', {}, h('button', { type: 'button', class: 'bar', 'data-type': type, onclick: () => choose(type) },
      h('span', { class: 'name' }), h('span', { class: 'track', 'aria-hidden': 'true' }, h('i')), h('b', { class: 'number' }))),
    (row, type) => {
      const bar = row.firstElementChild;
      const [name, track, number] = bar.children;
      setText(name, nameOf('type', type.type));
      setText(number, measured(metric, value(type, metric)));
      track.firstElementChild.style.setProperty('inline-size', `${(100 * value(type, metric)) / most}%`);
      setAttribute(bar, 'aria-pressed', String(chosen.includes(type.type)));
      bar.classList.toggle('nothing', value(type, metric) === 0);
    });
}
