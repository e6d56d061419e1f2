// ECharts, fetched once and after the figures; its colours are the page's.
import { setAttribute } from './dom.js';

let library = null;
const colours = new Map();

/** The library; the first call fetches it. */
export function echarts() {
  library ??= import('../lib/echarts.esm.min.js');
  return library;
}

/** A colour of css/base.css as ECharts takes it, in the scheme that the page shows. */
export function colour(name) {
  // Asking makes the browser lay the page out: once for each colour, not for each bar.
  if (!colours.has(name)) colours.set(name, ask(name));
  return colours.get(name);
}

/** After the page has changed its scheme: the colours are others now. */
export const forgetColours = () => colours.clear();

function ask(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

export const family = () => getComputedStyle(document.body).fontFamily;
export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
export const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Whether a drawing of `shown` would differ from one of `drawn`. Both are flat objects of what is drawn. */
export const differs = (shown, drawn) => !drawn || Object.keys(shown).some((name) => shown[name] !== drawn[name]);

/** A chart in `element` that keeps the element's size. */
export async function chartIn(element) {
  const { init } = await echarts();
  const chart = init(element, null, { renderer: 'canvas' });
  new ResizeObserver(() => chart.resize()).observe(element);
  setAttribute(element, 'data-ready', true);
  return chart;
}
