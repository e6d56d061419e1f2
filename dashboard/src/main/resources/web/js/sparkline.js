// A year of months as a line of a word's height.
import { setAttribute, svg } from './dom.js';

const WIDTH = 72;
const HEIGHT = 18;
const EDGE = 2;

export function sparkline() {
  return svg('svg', { class: 'sparkline', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, 'aria-hidden': 'true', focusable: 'false' },
    svg('polyline', { fill: 'none' }), svg('circle', { r: 2 }));
}

/** Points of the line for these numbers: [x, y] from left to right. Pure. */
export function points(numbers) {
  const most = Math.max(1, ...numbers);
  const wide = (WIDTH - 2 * EDGE) / Math.max(1, numbers.length - 1);
  return numbers.map((number, i) => [EDGE + i * wide, HEIGHT - EDGE - (number / most) * (HEIGHT - 2 * EDGE)].map((v) => Math.round(v * 10) / 10));
}

export function updateSparkline(line, numbers) {
  const [path, end] = line.children;
  const all = points(numbers);
  setAttribute(path, 'points', all.map((point) => point.join(',')).join(' '));
  const last = all.at(-1) ?? [0, 0];
  setAttribute(end, 'cx', last[0]);
  setAttribute(end, 'cy', last[1]);
  line.classList.toggle('flat', numbers.every((number) => number === 0));
}
