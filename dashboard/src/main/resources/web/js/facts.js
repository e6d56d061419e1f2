// The facts of a report as a table: what, why, and a way to the words that prove it.
import { foreign, h } from './dom.js';
import { money, nameOf, people, t } from './i18n.js';

const KINDS = ['DISTRICT', 'ORGANIZER', 'HEADCOUNT', 'FIGURE', 'AMOUNT', 'PERIOD'];

/** The API's facts, each with `said` (its value in words) and `why` (its basis in words). */
export function facts({ facts: list }) {
  return list.map((fact) => ({ ...fact, said: said(fact), why: why(fact) }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function said(fact) {
  if (fact.kind === 'HEADCOUNT' || fact.kind === 'FIGURE') {
    return fact.value === null && fact.min === null && fact.max === null ? fact.text : people(fact);
  }
  if (fact.kind === 'AMOUNT') return money(fact.value);
  if (fact.kind === 'PERIOD') return (fact.text ?? '').split('/').filter((day, i, all) => all.indexOf(day) === i).join(' – ') || (fact.evidence?.text ?? '');
  return fact.text;
}

function why(fact) {
  const basis = fact.basis && nameOf('basis', fact.basis);
  if (fact.kind === 'DISTRICT') return [basis, fact.primary && t('primaryTag')].filter(Boolean).join(' · ');
  if (fact.kind === 'ORGANIZER') return nameOf('level', fact.code);
  if (fact.kind === 'FIGURE') return nameOf('role', fact.code);
  if (fact.kind === 'PERIOD') return nameOf('year', /\d/.test(fact.text ?? '') ? String(fact.code) : 'vague');
  if (fact.kind === 'HEADCOUNT' && !fact.evidence) return basis ?? nameOf('basis', 'DECLARED');
  return basis ?? '';
}

export function factsTable(list) {
  if (!list.length) return h('p', { class: 'aside' }, t('noFacts'));
  return h('table', { class: 'facts-table' },
    h('thead', {}, h('tr', {}, ...['fact', 'basisColumn', 'evidence'].map((key) => h('th', { scope: 'col' }, t(key))))),
    h('tbody', {}, ...list.map(row)));
}

function row(fact) {
  const { kind, id, evidence, said: words, why: basis } = fact;
  return h('tr', { 'data-fact': id },
    h('th', { scope: 'row' }, h('span', { class: `kind kind-${kind}` }, nameOf('kind', kind)), ' ', foreign(words, { class: 'said' })),
    h('td', {}, basis),
    h('td', {}, evidence
      ? h('button', { type: 'button', class: 'link show', 'data-show': id, 'aria-label': t('showEvidence', { text: evidence.text }) },
        foreign(evidence.text, { class: 'clamped' }), evidence.field === 'title' ? h('span', { class: 'aside' }, ` (${t('inTitle')})`) : null)
      : h('span', { class: 'aside' }, t('noEvidence'))));
}
