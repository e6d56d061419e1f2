// The headline figures, with what they stand on and the change against the period before.
import { byId, h, keyed, setAttribute, setText } from './dom.js';
import { compact, measured, money, percent, signed, t, whole } from './i18n.js';

const BIG = 10_000_000;

/** Shows `/api/summary`; null while nothing is known. */
export function showFigures(summary) {
  if (!summary) return;
  const { figures, change, beside } = summary;
  const items = [
    { key: 'activities', value: whole(figures.activities), notes: [figures.undated > 0 && t('undatedOf', { n: whole(figures.undated) }),
      beside.duplicates > 0 && t('besideDuplicates', { n: whole(beside.duplicates) }), beside.retracted > 0 && t('besideRetracted', { n: whole(beside.retracted) })] },
    { key: 'headcount', value: whole(figures.headcount), notes: [t('headcountKnown', { n: whole(figures.activitiesWithHeadcount) })] },
    { key: 'amount', change: 'amountCny', value: figures.amountCny < BIG ? money(Math.round(figures.amountCny)) : `¥${compact(figures.amountCny)}`,
      exact: measured('amount', figures.amountCny), notes: [t('amountKnown', { n: whole(figures.activitiesWithAmount) })] },
    { key: 'activeDistricts', value: whole(figures.activeDistricts), notes: [figures.silentDistricts > 0 ? t('silentOf', { n: whole(figures.silentDistricts) }) : t('noneSilent')] },
  ];
  keyed(byId('figures'), items, ({ key }) => key,
    ({ key }) => h('div', { class: 'figure', id: `figure-${key}` }, h('dt'), h('dd', { class: 'value' }), h('dd', { class: 'change' }), h('dd', { class: 'notes' })),
    (item, { key, change: name, value, exact, notes }) => {
      const [title, number, moved, note] = item.children;
      setText(title, t(key));
      setText(number, value);
      setAttribute(number, 'title', exact);
      setText(moved, moves(change?.[name ?? key]));
      setText(note, notes.filter(Boolean).join(' · '));
    });
  setText(byId('span'), span(summary));
}

function moves(change) {
  if (!change) return '';
  if (change.absolute === 0) return t('unchanged');
  const arrow = change.absolute > 0 ? '▲' : '▼';
  const values = { change: `${arrow} ${signed(change.absolute)}`, percent: change.percent === null ? '' : percent(change.percent) };
  return t(change.percent === null ? 'change' : 'changePercent', values);
}

function span({ from, to, previous }) {
  let text = t('spanAll');
  if (from && to) text = t('spanBetween', { from, to });
  else if (from) text = t('spanFrom', { from });
  else if (to) text = t('spanTo', { to });
  return previous ? `${text} · ${t('comparedWith', previous)}` : text;
}
