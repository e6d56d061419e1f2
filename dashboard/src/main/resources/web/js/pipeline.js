// How the data got here: newest event, lag, dead letters, last reconcile.
import { byId, foreign, h, setText } from './dom.js';
import { ago, moment, nameOf, t, timeOfDay, whole } from './i18n.js';

const SILENT_MILLIS = 30_000;
let said = '';

/** @param pipeline `/api/pipeline`, null while unknown; @param now the server's time of the answer */
export function showPipeline(pipeline, now, failed) {
  const place = byId('pipeline');
  if (!pipeline) {
    setText(place, failed ? t('partStale') : t('loading'));
    said = '';
    return;
  }
  const parts = [newest(pipeline.newest, now), lag(pipeline.sink, now), reconcile(pipeline.reconcile, now), letters(pipeline.deadLetters)];
  const words = h('div', {}, h('dl', { class: 'states' }, ...parts), ...letterTables(pipeline.deadLetters, now));
  if (words.textContent === said) return;
  said = words.textContent;
  const open = place.querySelector('details')?.open ?? false;
  place.replaceChildren(...words.childNodes);
  const details = place.querySelector('details');
  if (details) details.open = open;
}

const state = (key, value, note, wrong = false) => h('div', { class: wrong ? 'state wrong' : 'state', 'data-state': key }, h('dt', {}, t(key)), h('dd', {}, value), h('dd', { class: 'notes' }, note ?? ''));

function newest(event, now) {
  if (!event) return state('newestEvent', t('notReported'));
  return state('newestEvent', h('time', { datetime: event.changedAt, title: moment(event.changedAt) }, ago(event.changedAt, now)), foreign(event.title, { class: 'clamped' }));
}

function lag(sink, now) {
  if (!sink) return state('lag', t('notReported'));
  if (now - new Date(sink.at) > SILENT_MILLIS) return state('lag', t('unread'), t('sinkSilent', { since: moment(sink.at) }), true);
  const waiting = sink.waitingFor.length ? t('waitingFor', { what: sink.waitingFor.join(', ') }) : '';
  return state('lag', sink.lagRecords ? t('lagRecords', { n: whole(sink.lagRecords) }) : t('lagNone'), waiting, sink.waitingFor.length > 0);
}

function reconcile(last, now) {
  if (!last) return state('reconcile', t('notReported'));
  const found = last.differences ? t('differences', { n: whole(last.differences) }) : t('inOrder');
  const mended = last.repaired ? ` · ${t('repaired', { n: whole(last.repaired) })}` : '';
  return state('reconcile', found, `${ago(last.at, now)}${mended}`, last.differences > last.repaired);
}

function letters(dead) {
  if (!dead) return state('deadLetters', t('notReported'));
  return state('deadLetters', dead.total ? whole(dead.total) : t('none'), '', dead.total > 0);
}

function letterTables(dead, now) {
  if (!dead?.total) return [];
  const number = { class: 'number' };
  return [
    h('table', { class: 'figures-table letters' },
      h('thead', {}, h('tr', {}, ...['deadColumnReason', 'deadColumnStage', 'deadColumnCount', 'deadColumnNewest'].map((key, i) => h('th', { scope: 'col', ...(i > 1 && number) }, t(key))))),
      h('tbody', {}, ...dead.byReason.map((one) => h('tr', {}, h('th', { scope: 'row', title: one.reason }, nameOf('reason', one.reason)), h('td', {}, nameOf('stage', one.stage)),
        h('td', number, whole(one.count)), h('td', number, one.newest ? ago(one.newest, now) : '–'))))),
    h('details', {}, h('summary', {}, t('deadList')), h('ul', { class: 'letter-list' }, ...dead.newest.map((one) => h('li', {},
      h('strong', {}, nameOf('reason', one.reason)), ' ', foreign(one.message ?? '', { class: 'clamped' }),
      h('span', { class: 'notes' }, t('offsetOf', one), one.failedAt ? ` · ${timeOfDay(one.failedAt)}` : ''))))),
  ];
}
