// Reports as a list: newest first, or as searched.
import { byId, foreign, h, keyed, setAttribute, setText } from './dom.js';
import { withHits } from './hits.js';
import { money, nameOf, people, placeName, t, whole } from './i18n.js';

const SORTS = ['newest', 'oldest', 'arrived', 'headcount', 'amount'];

/**
 * @param list `{items, total, next, deep}`, or null while nothing is known
 * @param address gives a report's own address
 */
export function showReports(list, state, address, filtered) {
  sorting(state);
  if (!list) return;
  setText(byId('report-total'), t(list.total.exact ? 'total' : 'totalAtLeast', { n: whole(list.total.value) }));
  const place = byId('report-list');
  keyed(place, list.items, ({ reportId }) => reportId, () => h('li', { class: 'report-item' }), (item, report) => {
    const said = JSON.stringify([report, state.lang, state.q]);
    if (item.said === said) return;
    item.said = said;
    item.replaceChildren(...content(report, address));
  });
  end(list, filtered);
}

function content(report, address) {
  const tags = [report.duplicateOf && t('duplicateTag'), report.retracted && t('retractedTag')].filter(Boolean);
  return [
    h('div', { class: 'date' }, report.occurredOn ? h('time', { datetime: report.occurredOn }, report.occurredOn) : h('span', {}, t('undated'))),
    h('div', { class: 'words' },
      h('h3', {}, h('a', { href: address(report.reportId), 'data-report': report.reportId },
        h('bdi', { class: 'clamped' }, ...(report.title ? withHits(report.title, report.titleMarks) : [t('untitled')])))),
      h('p', { class: 'snippet' }, h('bdi', { class: 'clamped' }, ...withHits(report.snippet.text, report.snippet.marks))),
      h('p', { class: 'meta' },
        h('span', {}, placeName(report)),
        h('span', {}, nameOf('type', report.type)),
        report.organizers.length ? foreign(report.organizers.slice(0, 2).join('、'), { class: 'organizer' }) : null,
        report.headcount ? h('span', { class: 'strong' }, people(report.headcount)) : null,
        report.amountCny ? h('span', { class: 'strong' }, money(report.amountCny)) : null,
        ...tags.map((tag) => h('span', { class: 'tag' }, tag)))),
  ];
}

function sorting(state) {
  const select = byId('sort');
  const sorts = state.q ? ['relevance', ...SORTS] : SORTS;
  keyed(select, sorts, (sort) => sort, (sort) => h('option', { value: sort }), (option, sort) => setText(option, nameOf('sort', sort)));
  const value = state.sort || sorts[0];
  if (select.value !== value) select.value = value;
}

function end(list, filtered) {
  const place = byId('report-end');
  let key = list.next ? 'more' : 'all';
  if (list.items.length === 0) key = filtered ? 'empty' : 'nothing';
  else if (list.deep) key = 'deep';
  const parts = {
    more: () => h('button', { type: 'button', id: 'more', class: 'button' }),
    all: () => h('p', { class: 'aside' }),
    deep: () => h('p', { class: 'aside' }),
    empty: () => h('div', { class: 'blank' }, h('p', { class: 'blank-title' }), h('p'), h('button', { type: 'button', id: 'clear', class: 'button' })),
    nothing: () => h('div', { class: 'blank' }, h('p', { class: 'blank-title' }), h('p')),
  };
  keyed(place, [key], (one) => one, () => parts[key](), (part) => {
    if (key === 'more') setText(part, t('more'));
    else if (key === 'all') setText(part, t('noMore'));
    else if (key === 'deep') setText(part, t('deep'));
    else {
      const [title, hint, button] = part.children;
      setText(title, t(key === 'empty' ? 'emptyTitle' : 'nothingYet'));
      setText(hint, t(key === 'empty' ? 'emptyHint' : 'nothingYetHint'));
      if (button) setText(button, t('clearAll'));
    }
  });
}

/** Whether the list waits to be updated: somebody reads further down. */
export function showFresh(waiting) {
  const button = byId('fresh');
  button.hidden = !waiting;
  setText(button, t('fresh'));
  setAttribute(byId('report-list'), 'aria-busy', null);
}
