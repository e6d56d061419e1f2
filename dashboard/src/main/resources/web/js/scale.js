// Five steps of colour from one to the most. Pure.

const STEPS = 5;

/** Upper bounds of the steps, rising; fewer than five if there are fewer whole numbers. [] if nothing is above 0. */
export function bounds(values) {
  const most = Math.max(0, ...values);
  if (most <= 0) return [];
  if (most <= STEPS) return Array.from({ length: Math.ceil(most) }, (_, i) => i + 1);
  // Districts differ by orders of magnitude: equal steps of the square root tell the small ones apart.
  const rough = Array.from({ length: STEPS }, (_, i) => round(most * ((i + 1) / STEPS) ** 2));
  rough[STEPS - 1] = most;
  return [...new Set(rough)].filter((bound, i, all) => bound > 0 && bound <= most && (i === 0 || bound > all[i - 1]));
}

/** Step of a value: 0 for nothing, else 1 to 5; few bounds are spread over the colours, the last has the strongest. */
export function step(value, upper) {
  if (!(value > 0)) return 0;
  const found = upper.findIndex((bound) => value <= bound);
  const place = found < 0 ? upper.length - 1 : found;
  if (upper.length === STEPS) return place + 1;
  return upper.length === 1 ? 3 : 2 + Math.round((place * (STEPS - 2)) / (upper.length - 1));
}

/** To two leading digits, upwards. */
function round(value) {
  const unit = Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 1));
  return Math.ceil(value / unit) * unit;
}
