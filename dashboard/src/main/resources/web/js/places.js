// What is not on the map, beside it, so that all that is seen adds up to the total.
import { byId, h, keyed, setAttribute, setText } from './dom.js';
import { measured, t } from './i18n.js';

const value = (place, metric) => (metric === 'amount' ? place.amountCny : place[metric]);
const GROUPS = [
  { key: 'inDistricts', kind: 'DISTRICT' },
  { key: 'bda', kind: 'BDA', code: 'BDA' },
  { key: 'cityWide', kind: 'CITY_WIDE', code: '110000' },
  { key: 'unknownPlace', kind: 'UNKNOWN', code: 'UNKNOWN' },
  { key: 'elsewhere', kind: 'ELSEWHERE' },
];

/** @param places as `/api/districts` lists them; @param choose called with a code */
export function showPlaces(places, metric, chosen, choose) {
  const sum = (list) => list.reduce((total, place) => total + value(place, metric), 0);
  const rows = GROUPS.map((group) => ({ ...group, list: places.filter(({ kind }) => kind === group.kind) }))
    .filter(({ key, list }) => key !== 'elsewhere' || list.length > 0)
    .map((group) => ({ ...group, number: sum(group.list) }));
  rows.push({ key: 'sum', number: sum(places) });
  keyed(byId('places'), rows, ({ key }) => key,
    ({ key, code }) => h(code ? 'button' : 'div',
      { id: `place-${key}`, class: 'place', ...(code && { type: 'button', onclick: () => choose(code) }) }, h('span', { class: 'name' }), h('b', { class: 'number' })),
    (row, { key, code, number }) => {
      setText(row.firstElementChild, t(key));
      setText(row.lastElementChild, measured(metric, number));
      if (code) setAttribute(row, 'aria-pressed', String(chosen.includes(code)));
    });
}
