// Brings it together: address → state → questions → what is shown.
import { Latest, Problem, get } from './api.js';
import { byId, setAttribute, setText } from './dom.js';
import { forgetColours } from './charts.js';
import { nextOrder, showDistricts } from './districts.js';
import { segments, showFilters, startFilters } from './filters.js';
import { showFigures } from './figures.js';
import { speak, t } from './i18n.js';
import { listen } from './live.js';
import { repaintMap, showMap } from './map.js';
import { repaintMonths, showMonths } from './months.js';
import { showFailure, showNotice } from './notice.js';
import { showPipeline } from './pipeline.js';
import { showPlaces } from './places.js';
import { showFresh, showReports } from './reports.js';
import { showSheet, startSheet } from './sheet.js';
import { between, cleared, days, during, filter, format, isFiltered, parse, toggled } from './state.js';
import { isDark, startTheme, switchTheme } from './theme.js';
import { showTypes } from './types.js';

const PAGE = 20;
const AGAIN_MILLIS = 2_000;
const SLOW_MILLIS = 250;
const METRICS = ['activities', 'headcount', 'amount'];

const requests = { overview: new Latest(), list: new Latest(), report: new Latest(), pipeline: new Latest() };
const known = { meta: null, overview: null, list: null, pipeline: null, pipelineAt: null, report: null };
const answered = {};
const problems = { overview: null, list: null, report: null, pipeline: null };
let state = parse(location.search);
let link = 'connecting';
let cutOff = null;
let away = null;
let heard = new Date();
let waiting = false;
let again = null;
let asking = 0;
let charts = Promise.resolve();

/** The address of this view with another report open. */
const addressOf = (report) => format({ ...state, report }) || './';

/** Goes to the state that `change` makes of this one; a step that the browser's back button undoes. */
function go(change, { replace = false } = {}) {
  const before = state;
  state = change(state);
  const address = format(state) || location.pathname;
  if (format(state) !== format(before)) history[replace ? 'replaceState' : 'pushState'](null, '', address);
  follow(before);
}

/** Asks for what the new state needs, and shows it. */
function follow(before) {
  if (state.lang !== before.lang) speak(state.lang);
  const filtered = filter(state).toString() !== filter(before).toString();
  if (filtered) refresh(['overview', 'list']);
  else if (state.sort !== before.sort) refresh(['list']);
  if (state.report !== before.report) {
    known.report = null;
    problems.report = null;
    if (state.report) refresh(['report']);
  }
  show();
}

const questions = {
  overview: () => requests.overview.get('overview', filter(state)),
  list: () => requests.list.get('activities', listQuery()),
  report: () => requests.report.get(`activities/${encodeURIComponent(state.report)}`, new URLSearchParams(state.q ? { q: state.q } : {})),
  pipeline: () => requests.pipeline.get('pipeline'),
};

/** What an answer is about: one of another subject is of no use. */
const subjects = {
  overview: () => filter(state).toString(),
  list: () => listQuery().toString(),
  report: () => `${state.report} ${state.q}`,
  pipeline: () => '',
};

function listQuery() {
  const query = filter(state);
  query.set('size', String(PAGE));
  if (state.sort && (state.sort !== 'relevance' || state.q)) query.set('sort', state.sort);
  return query;
}

/** Asks anew for these parts; the page shows what it has until the answer is there. */
async function refresh(names) {
  const busy = setTimeout(() => { byId('progress').hidden = false; }, SLOW_MILLIS);
  asking += 1;
  setAttribute(byId('content'), 'aria-busy', 'true');
  try {
    await Promise.all(names.filter((name) => name !== 'report' || state.report).map(ask));
    await charts;
  } finally {
    asking -= 1;
    if (!asking) setAttribute(byId('content'), 'aria-busy', 'false');
  }
  clearTimeout(busy);
  byId('progress').hidden = true;
  if (Object.values(problems).some((problem) => problem && problem.status !== 400 && problem.status !== 404)) retryLater();
}

async function ask(name) {
  const subject = subjects[name]();
  try {
    const { body, at } = await questions[name]();
    known[name] = body;
    answered[name] = subject;
    problems[name] = null;
    cutOff = null;
    heard = at;
    if (name === 'pipeline') known.pipelineAt = at;
    if (name === 'list') waiting = false;
  } catch (problem) {
    if (!(problem instanceof Problem)) {
      if (problem.name === 'AbortError') return;
      throw problem;
    }
    problems[name] = problem;
    if (problem.status === 0) cutOff ??= heard;
    // Figures of another filter must not stand under this one.
    else if (answered[name] !== subject || problem.status === 404) known[name] = null;
  }
  show();
}

function retryLater() {
  again ??= setTimeout(() => {
    again = null;
    const failed = Object.keys(problems).filter((name) => problems[name]);
    if (failed.length) refresh(failed);
  }, AGAIN_MILLIS);
}

async function more() {
  const { next, items } = known.list;
  const query = listQuery();
  query.set('cursor', next);
  try {
    const { body } = await requests.list.get('activities', query);
    const seen = new Set(items.map(({ reportId }) => reportId));
    known.list = { ...body, items: [...items, ...body.items.filter(({ reportId }) => !seen.has(reportId))] };
    show();
    byId('report-list').children[items.length]?.querySelector('a')?.focus();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    refresh(['list']);
  }
}

/** Shows all that is known; parts that have not changed are left as they are. */
function show() {
  const { overview, list, pipeline } = known;
  const choose = (name) => (value) => go((now) => toggled(now, name, value));
  const district = choose('district');
  setText(byId('language'), t('otherLanguage'));
  setText(byId('theme'), t(isDark() ? 'toLight' : 'toDark'));
  setText(byId('live'), t(away || cutOff ? 'awayShort' : link));
  setAttribute(byId('live'), 'data-link', away || cutOff ? 'away' : link);
  if (document.activeElement !== byId('q')) byId('q').value = state.q;
  setAttribute(byId('csv'), 'href', `api/export.csv?${csvQuery()}`);
  showFilters(state, known.meta, go);
  segments(byId('metrics'), METRICS.map((name) => ({ name })), ({ name }) => name === state.metric, ({ name }) => go((now) => ({ ...now, metric: name })));
  showNotice(staleness(), cutOff);
  const failure = overview ? null : problems.overview;
  showFailure(failure, away, () => refresh(Object.keys(questions)), () => go(cleared));
  showPipeline(pipeline, known.pipelineAt, problems.pipeline);
  showReports(list, state, addressOf, isFiltered(state));
  showFresh(waiting);
  showSheet(state.report, known.report, known.report ? null : problems.report, addressOf, state.lang);
  byId('content').classList.toggle('loading', !overview);
  if (!overview || failure) return;
  const places = overview.districts.districts;
  showFigures(overview.summary);
  showPlaces(places, state.metric, state.district, district);
  showDistricts(overview.districts, state.order, state.district, district, (column) => go((now) => ({ ...now, order: nextOrder(now.order, column) })));
  showTypes(overview.types.types, state.metric, state.type, choose('type'));
  const [from, to] = span();
  charts = Promise.all([showMap(places, state.metric, state.district, district), showMonths(overview.timeline, state.metric, from, to, pickSpan, () => go((now) => during(now, now.period === 'UNDATED' ? '' : 'UNDATED')))]);
  setAttribute(document.body, 'data-mark', overview.mark);
}

const staleness = () => known.overview?.stale ?? (away && known.overview ? { since: away } : null);

function span() {
  if (state.period === 'UNDATED') return ['9999', '0000'];
  return state.period ? days(state.period) : [state.from, state.to];
}

/** A month clicked twice is no longer chosen. */
function pickSpan(first, last) {
  if (first !== last) go((now) => between(now, days(first)[0], days(last)[1]));
  else go((now) => during(now, now.period === first ? '' : first));
}

function csvQuery() {
  const query = listQuery();
  query.delete('size');
  query.set('lang', state.lang);
  return query;
}

/** After a change: a list that somebody has paged through waits for its reader. */
function changed(mark) {
  if (mark !== null && mark === known.overview?.mark) return;
  const paged = known.list && known.list.items.length > PAGE;
  if (paged) waiting = true;
  refresh(['overview', 'pipeline', 'report', ...(paged ? [] : ['list'])]);
}

function wire() {
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault();
    go((now) => ({ ...now, q: byId('q').value.trim(), sort: '' }));
  });
  // The cross in the field empties it, without a submit.
  byId('q').addEventListener('search', () => byId('q').value || !state.q || go((now) => ({ ...now, q: '' })));
  byId('language').addEventListener('click', () => go((now) => ({ ...now, lang: now.lang === 'zh' ? 'en' : 'zh' }), { replace: true }));
  byId('theme').addEventListener('click', () => {
    switchTheme();
    repaint();
  });
  byId('print').addEventListener('click', () => print());
  byId('sort').addEventListener('change', ({ target }) => go((now) => ({ ...now, sort: target.value })));
  byId('fresh').addEventListener('click', () => refresh(['list']));
  byId('home').addEventListener('click', (event) => {
    event.preventDefault();
    go(cleared);
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('#more')) more();
    if (event.target.closest('#clear')) go(cleared);
    const report = event.target.closest('a[data-report]');
    // Another tab or window is the browser's.
    if (!report || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go((now) => ({ ...now, report: report.dataset.report }));
  });
  addEventListener('popstate', () => {
    const before = state;
    state = parse(location.search);
    follow(before);
  });
  startFilters(go, async () => (await get('organizers', filter({ ...state, organizer: [] })).catch(() => ({ body: { organizers: [] } }))).body.organizers);
  startSheet(() => go((now) => ({ ...now, report: '' })));
}

function repaint() {
  forgetColours();
  show();
  repaintMap();
  repaintMonths();
}

async function askMeta() {
  try {
    known.meta = (await get('meta')).body;
    show();
  } catch {
    setTimeout(askMeta, AGAIN_MILLIS);
  }
}

startTheme(repaint);
speak(state.lang);
wire();
show();
askMeta();
refresh(Object.keys(questions));
listen({
  changed,
  elasticsearch(up, since) {
    const was = away;
    away = up ? null : since;
    if (Boolean(was) !== Boolean(away)) refresh(Object.keys(questions));
    show();
  },
  link(now) {
    link = now;
    show();
  },
});
