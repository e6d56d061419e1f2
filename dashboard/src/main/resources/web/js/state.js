// What is looked at, as the address says it. Pure: text in, state out, and back.

const LISTS = ['district', 'type', 'scope', 'organizer'];
const SINGLES = ['from', 'to', 'period', 'headcountMin', 'headcountMax', 'q', 'duplicates', 'retracted'];
const VIEW = { sort: '', metric: 'activities', order: '', report: '', lang: 'zh' };
const ASKED = { duplicates: 'exclude', retracted: 'exclude' };
const METRICS = ['activities', 'headcount', 'amount'];

/** The state that an address's query says; what it does not say has its default. */
export function parse(query) {
  const said = new URLSearchParams(query);
  const state = {};
  for (const name of LISTS) {
    const values = said.getAll(name);
    // Organizers' names may have commas in them, codes have none.
    state[name] = [...new Set(name === 'organizer' ? values : values.flatMap((v) => v.split(',')))].filter(Boolean);
  }
  for (const name of SINGLES) state[name] = said.get(name) || ASKED[name] || '';
  for (const [name, usual] of Object.entries(VIEW)) state[name] = said.get(name) || usual;
  if (!METRICS.includes(state.metric)) state.metric = VIEW.metric;
  if (state.lang !== 'en') state.lang = VIEW.lang;
  return state;
}

/** The query of an address that says this state; '' for the default one. */
export function format(state) {
  const query = filter(state);
  for (const [name, usual] of Object.entries(VIEW)) {
    if (state[name] && state[name] !== usual) query.set(name, state[name]);
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The filter as parameters of the API. */
export function filter(state) {
  const query = new URLSearchParams();
  for (const name of LISTS) for (const value of state[name]) query.append(name, value);
  for (const name of SINGLES) if (state[name] && state[name] !== ASKED[name]) query.set(name, state[name]);
  return query;
}

/** Whether anything is filtered. */
export const isFiltered = (state) => filter(state).size > 0;

/** The state without any filter; language and measure stay. */
export const cleared = (state) => ({ ...parse(''), metric: state.metric, order: state.order, lang: state.lang });

/** With `value` in the list `name` if it was not there, else without it. */
export function toggled(state, name, value) {
  const list = state[name];
  return { ...state, [name]: list.includes(value) ? list.filter((v) => v !== value) : [...list, value] };
}

/** With days from `from` to `to`, either of them '' for open. */
export const between = (state, from, to) => ({ ...state, from, to, period: '' });

/** With one period: `2024`, `2024-10`, `2024-10-14`, `UNDATED` or '' for any time. */
export const during = (state, period) => ({ ...state, from: '', to: '', period });

/** First and last day of a year, a month or a day. */
export function days(period) {
  const [year, month, day] = period.split('-');
  if (day) return [period, period];
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${period}-01`, `${period}-${last}`];
}
