// The districts as a table: what the map shows, for everyone, and sortable.
import { byId, h, keyed, setAttribute, setText } from './dom.js';
import { measured, month, placeName, t, whole } from './i18n.js';
import { sparkline, updateSparkline } from './sparkline.js';

const COLUMNS = ['place', 'activities', 'headcount', 'amount', 'trend', 'newest'];
const TITLES = { place: 'place', activities: 'activities', headcount: 'people', amount: 'amount', trend: 'trend', newest: 'newest' };
const VALUES = {
  place: (d) => d.code, activities: (d) => d.activities, headcount: (d) => d.headcount, amount: (d) => d.amountCny,
  trend: (d) => d.monthly.reduce((sum, n) => sum + n, 0), newest: (d) => d.newest ?? '',
};

/** Rows in the order `column` or `-column` (most first); as they came without one. Pure. */
export function sorted(districts, order) {
  const column = order.replace(/^-/, '');
  if (!Object.hasOwn(VALUES, column)) return districts;
  const value = VALUES[column];
  const sign = order.startsWith('-') ? -1 : 1;
  return [...districts].sort((a, b) => sign * (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
}

/** The order that a click on a column's title asks for: most first, least first, as it came. Pure. */
export function nextOrder(order, column) {
  if (order === `-${column}`) return column;
  return order === column ? '' : `-${column}`;
}

/**
 * @param districts as `/api/districts` lists them
 * @param months the months of the sparklines
 * @param reorder called with the order that a title's click asks for
 */
export function showDistricts({ districts, months }, order, chosen, choose, reorder) {
  const table = byId('district-table');
  if (!table.tHead) table.append(h('thead', {}, h('tr')), h('tbody'));
  titles(table.tHead.rows[0], order, reorder);
  keyed(table.tBodies[0], sorted(districts, order), ({ code }) => code, (district) => row(district, choose), (element, district) => {
    update(element, district, chosen.includes(district.code), months);
  });
  const silent = districts.filter((district) => district.silent).length;
  setText(byId('silent'), silent ? t('silentCount', { n: whole(silent) }) : t('noneSilent'));
}

function titles(head, order, reorder) {
  keyed(head, COLUMNS, (column) => column,
    (column) => h('th', { scope: 'col', class: `column-${column}` }, h('button', { type: 'button', class: 'sorter', onclick: () => reorder(column) })),
    (title, column) => {
      setText(title.firstElementChild, t(TITLES[column]));
      let sort = null;
      if (order === column) sort = 'ascending';
      if (order === `-${column}`) sort = 'descending';
      setAttribute(title, 'aria-sort', sort);
    });
}

function row({ code }, choose) {
  return h('tr', { 'data-code': code },
    h('th', { scope: 'row' }, h('button', { type: 'button', class: 'link', onclick: () => choose(code) }), h('span', { class: 'tag silent-tag', hidden: true })),
    h('td', { class: 'number' }), h('td', { class: 'number' }), h('td', { class: 'number' }),
    h('td', { class: 'column-trend' }, sparkline(), h('span', { class: 'hidden' })), h('td', { class: 'number column-newest' }));
}

function update(element, district, picked, months) {
  const [place, activities, headcount, amount, trend, newest] = element.cells;
  const [name, silent] = place.children;
  element.classList.toggle('picked', picked);
  element.classList.toggle('silent', district.silent);
  setText(name, placeName(district));
  setAttribute(name, 'aria-pressed', String(picked));
  silent.hidden = !district.silent;
  setText(silent, t('silent'));
  setText(activities, whole(district.activities));
  setText(headcount, district.headcount ? whole(district.headcount) : '–');
  setText(amount, district.amountCny ? measured('amount', district.amountCny) : '–');
  updateSparkline(trend.firstElementChild, district.monthly);
  setText(trend.lastElementChild, district.monthly.map((n, i) => (n ? `${month(months[i])} ${whole(n)}` : '')).filter(Boolean).join(', ') || t('noActivity'));
  setText(newest, district.newest ?? '–');
}
