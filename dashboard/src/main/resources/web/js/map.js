// Beijing's districts, coloured by a measure. A click chooses a district.
import { chartIn, colour, differs, echarts, family, rem } from './charts.js';
import { byId, h, keyed, setAttribute, setText } from './dom.js';
import { compact, measured, placeName, t } from './i18n.js';
import { bounds, step } from './scale.js';

const MAP = 'beijing';
const onMap = ({ code }) => /^1101\d\d$/.test(code);
let chart = null;
let shown = null;
let drawn = null;

async function start(choose) {
  const [{ registerMap }, shapes] = await Promise.all([echarts(), fetch('map/beijing.json').then((answer) => answer.json())]);
  registerMap(MAP, { geoJSON: shapes });
  const made = await chartIn(byId('map'));
  made.on('click', ({ name }) => name && choose(name));
  return made;
}

/**
 * Draws the districts' figures.
 *
 * @param places as `/api/districts` lists them
 * @param chosen codes of the districts filtered for
 * @param choose called with the code of the district clicked
 */
export async function showMap(places, metric, chosen, choose) {
  shown = { all: places, places: shown?.all === places ? shown.places : places.filter(onMap), metric, chosen, lang: document.documentElement.lang };
  legend();
  setAttribute(byId('map'), 'aria-label', t('mapLabel', { metric: t(metric) }));
  chart ??= start(choose);
  const made = await chart;
  if (differs(shown, drawn)) draw(made);
}

/** Draws again, after the colours have changed. */
export async function repaintMap() {
  if (chart && shown) draw(await chart);
}

const value = (place, metric) => (metric === 'amount' ? place.amountCny : place[metric]);
const limits = () => bounds(shown.places.map((place) => value(place, shown.metric)));

function draw(made) {
  drawn = shown;
  const upper = limits();
  const byCode = new Map(shown.places.map((place) => [place.code, place]));
  const edge = colour('paper');
  const accent = colour('accent');
  const hatch = { symbol: 'rect', color: colour('line'), dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: -Math.PI / 4 };
  made.setOption({
    animation: false,
    textStyle: { fontFamily: family() },
    tooltip: { trigger: 'item', className: 'tip', confine: true, transitionDuration: 0, padding: 0, borderWidth: 0, backgroundColor: 'transparent',
      extraCssText: 'box-shadow:none', formatter: ({ name }) => tip(byCode.get(name)) },
    series: [{
      type: 'map', map: MAP, nameProperty: 'code', selectedMode: false, aspectScale: 0.77, layoutCenter: ['50%', '50%'], layoutSize: '98%',
      label: { show: true, fontSize: 0.72 * rem(), color: colour('ink'), textBorderColor: edge, textBorderWidth: 2.5,
        formatter: ({ name }) => label(byCode.get(name)) },
      labelLayout: { hideOverlap: true },
      emphasis: { label: { color: colour('ink'), fontWeight: 600 }, itemStyle: { areaColor: null, borderColor: accent, borderWidth: 2 } },
      data: shown.places.map((place) => {
        const picked = shown.chosen.includes(place.code);
        return {
          name: place.code, value: value(place, shown.metric),
          itemStyle: { areaColor: colour(`ramp-${step(value(place, shown.metric), upper)}`), borderColor: picked ? accent : edge,
            borderWidth: picked ? 2.5 : 1, decal: place.silent ? hatch : null },
        };
      }).sort((a, b) => a.itemStyle.borderWidth - b.itemStyle.borderWidth),
    }],
  });
}

/** The name without 区: in the middle of the city there is little room. */
const label = (place) => (place ? placeName(place).replace(/区$/, '') : '');

function tip(place) {
  if (!place) return '';
  return h('div', { class: 'tip-body' },
    h('strong', {}, placeName(place)),
    ...['activities', 'headcount', 'amount'].map((metric) => h('div', {}, t(metric), h('b', {}, measured(metric, value(place, metric))))));
}

function legend() {
  const upper = limits();
  const steps = [{ key: 0, text: t('noActivity'), step: 0 },
    ...upper.map((bound, i) => {
      const from = (upper[i - 1] ?? 0) + 1;
      return { key: i + 1, step: step(bound, upper), text: from >= bound ? compact(bound) : `${compact(from)}–${compact(bound)}` };
    })];
  keyed(byId('legend'), steps, ({ key }) => key, () => h('li', {}, h('i'), h('span')), (item, { text, step: number }) => {
    setAttribute(item.firstElementChild, 'class', `swatch swatch-${number}`);
    setText(item.lastElementChild, text);
  });
}
