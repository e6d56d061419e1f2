// Activities by month. Dragging chooses a span, a click a month; the table does both from the keyboard.
import { chartIn, colour, differs, family, rem } from './charts.js';
import { byId, h, keyed, setAttribute, setText } from './dom.js';
import { compact, measured, month, t } from './i18n.js';
import { days } from './state.js';

let chart = null;
let shown = null;
let drawn = null;
let choose = () => {};

const value = (point) => (shown.metric === 'amount' ? point.amountCny : point[shown.metric]);

/**
 * @param timeline as `/api/timeline` gives it
 * @param picked called with the first and last period chosen
 */
export async function showMonths(timeline, metric, from, to, picked, pickUndated) {
  shown = { timeline, metric, from, to, lang: document.documentElement.lang };
  choose = picked;
  beside(pickUndated);
  table();
  const place = byId('months');
  const empty = timeline.points.length === 0;
  setAttribute(place, 'aria-label', empty ? t('noDates') : t('monthsLabel', { metric: t(metric) }));
  place.classList.toggle('empty', empty);
  setAttribute(place, 'data-empty', empty ? t('noDates') : null);
  chart ??= start(place);
  const made = await chart;
  if (differs(shown, drawn)) draw(made);
}

export async function repaintMonths() {
  if (chart && shown) draw(await chart);
}

async function start(place) {
  const made = await chartIn(place);
  made.getZr().on('click', ({ offsetX, offsetY }) => {
    const point = pointAt(made, offsetX, offsetY);
    if (point) choose(point.period, point.period);
  });
  made.on('brushEnd', ({ areas }) => {
    if (!areas.length) return;
    const [first, last] = areas[0].coordRange.map((i) => shown.timeline.points[Math.max(0, Math.min(i, shown.timeline.points.length - 1))]);
    made.dispatchAction({ type: 'brush', areas: [] });
    if (first && last && first !== last) choose(first.period, last.period);
  });
  return made;
}

function pointAt(made, x, y) {
  const [index] = made.convertFromPixel({ gridIndex: 0 }, [x, y]) ?? [];
  return made.containPixel({ gridIndex: 0 }, [x, y]) ? shown.timeline.points[index] : undefined;
}

const chosen = ({ period }) => {
  const [first, last] = days(period);
  return (!shown.from || last >= shown.from) && (!shown.to || first <= shown.to);
};

function draw(made) {
  drawn = shown;
  const { points } = shown.timeline;
  const quiet = colour('ink-2');
  const size = 0.75 * rem();
  made.setOption({
    animation: false,
    textStyle: { fontFamily: family() },
    grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', className: 'tip', confine: true, transitionDuration: 0, padding: 0, borderWidth: 0, backgroundColor: 'transparent',
      extraCssText: 'box-shadow:none', axisPointer: { type: 'shadow', shadowStyle: { color: colour('hover') } },
      formatter: ([{ dataIndex }]) => tip(points[dataIndex]) },
    brush: { xAxisIndex: 0, brushType: 'lineX', brushMode: 'single', transformable: false, throttleType: 'debounce',
      brushStyle: { borderWidth: 1, color: colour('accent-soft'), borderColor: colour('accent') }, inBrush: { opacity: 1 }, outOfBrush: { colorAlpha: 1 } },
    toolbox: { show: false },
    xAxis: { type: 'category', data: points.map(({ period }) => month(period)), axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line') } }, axisLabel: { color: quiet, fontSize: size, hideOverlap: true } },
    yAxis: { type: 'value', minInterval: shown.metric === 'amount' ? 0 : 1, splitNumber: 3, axisLabel: { color: quiet, fontSize: size, formatter: compact },
      splitLine: { lineStyle: { color: colour('line') } } },
    series: [{ type: 'bar', barMaxWidth: 28, barCategoryGap: '28%', emphasis: { disabled: true },
      data: points.map((point) => ({ value: value(point), itemStyle: { color: colour(chosen(point) ? 'data' : 'data-dim') } })) }],
  }, { replaceMerge: ['series'] });
  // A finger that drags wants to scroll the page.
  if (matchMedia('(pointer: fine)').matches) {
    made.dispatchAction({ type: 'takeGlobalCursor', key: 'brush', brushOption: { brushType: 'lineX', brushMode: 'single' } });
  }
}

const tip = (point) => point && h('div', { class: 'tip-body' }, h('strong', {}, month(point.period)),
  ...[['activities', point.activities], ['headcount', point.headcount], ['amount', point.amountCny]].map(([metric, number]) =>
    h('div', {}, t(metric), h('b', {}, measured(metric, number)))));

function beside(pickUndated) {
  const { undated, outside } = shown.timeline;
  const place = byId('undated');
  const parts = [{ key: 'undated', text: t('undatedCount', { n: measured('activities', undated) }), show: undated > 0, action: pickUndated },
    { key: 'outside', text: t('outside', { n: measured('activities', outside) }), show: outside > 0 }];
  keyed(place, parts.filter(({ show }) => show), ({ key }) => key,
    ({ action }) => (action ? h('button', { type: 'button', class: 'quiet', onclick: action }) : h('span')), (part, { text }) => setText(part, text));
}

/** The same figures as text; months without an activity left out. */
function table() {
  const points = shown.timeline.points.filter(({ activities }) => activities > 0).reverse();
  const place = byId('month-table');
  if (!place.firstElementChild) place.append(h('table', { class: 'figures-table' }, h('thead'), h('tbody')));
  const [head, body] = place.firstElementChild.children;
  const titles = [t('monthColumn'), t('activities'), t('headcount'), t('amount')];
  head.replaceChildren(h('tr', {}, ...titles.map((title, i) => h('th', { scope: 'col', class: i ? 'number' : null }, title))));
  keyed(body, points, ({ period }) => period,
    ({ period }) => h('tr', {}, h('th', { scope: 'row' }, h('button', { type: 'button', class: 'link', onclick: () => choose(period, period) })),
      h('td', { class: 'number' }), h('td', { class: 'number' }), h('td', { class: 'number' })),
    (row, point) => {
      const [name, ...cells] = row.children;
      setText(name.firstElementChild, month(point.period));
      setText(cells[0], measured('activities', point.activities));
      setText(cells[1], measured('headcount', point.headcount));
      setText(cells[2], measured('amount', point.amountCny));
    });
}
