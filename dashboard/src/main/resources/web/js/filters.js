// What can be filtered for, what is, and how to take it away again.
import { byId, h, keyed, setAttribute, setText } from './dom.js';
import { dayOf, nameOf, placeName, t } from './i18n.js';
import { between, cleared, during, isFiltered, toggled } from './state.js';

const SHOWN = ['exclude', 'include', 'only'];
let meta = { types: [], scopes: [], districts: [] };

/** Periods that one click chooses, for the day that it is. Pure. */
export function presets(today) {
  const [year, number] = today.split('-').map(Number);
  const before = number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
  return [{ name: 'anyTime', period: '' }, { name: 'thisYear', period: String(year) }, { name: 'thisMonth', period: today.slice(0, 7) },
    { name: 'lastMonth', period: before }, { name: 'undatedOnly', period: 'UNDATED' }];
}

/** Wires the form. `change` takes a function from state to state; `suggest` gives organizers' names. */
export function startFilters(change, suggest) {
  const form = byId('filter-form');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (!target.checkValidity()) return;
    change((state) => read(state, target));
  });
  form.elements.organizer.addEventListener('focus', async () => {
    const names = await suggest();
    byId('organizers').replaceChildren(...names.map(({ name }) => h('option', { value: name })));
  });
}

function read(state, { name, value }) {
  if (name === 'from') return between(state, value, ends(state)[1]);
  if (name === 'to') return between(state, ends(state)[0], value);
  if (name === 'organizer') return { ...state, organizer: value.trim() ? [value.trim()] : [] };
  if (Array.isArray(state[name])) return { ...state, [name]: value ? [value] : [] };
  return { ...state, [name]: value };
}

const ends = (state) => (state.period ? ['', ''] : [state.from, state.to]);

/** Shows which filters are in force. */
export function showFilters(state, known, change) {
  meta = known ?? meta;
  segments(byId('periods'), presets(dayOf(new Date())), ({ period }) => period === state.period && !state.from && !state.to,
    ({ period }) => change((now) => during(now, period)));
  form(state);
  chips(state, change);
}

/** A row of buttons of which one is pressed. */
export function segments(place, items, isOn, choose) {
  keyed(place, items, ({ name }) => name, (item) => h('button', { type: 'button', 'data-name': item.name, onclick: () => choose(item) }), (button, item) => {
    setText(button, t(item.name));
    setAttribute(button, 'aria-pressed', String(isOn(item)));
  });
}

function form(state) {
  const { elements } = byId('filter-form');
  options(elements.district, state.district, meta.districts.map((place) => [place.code, placeName(place)]));
  options(elements.type, state.type, meta.types.map((code) => [code, nameOf('type', code)]));
  options(elements.scope, state.scope, meta.scopes.map((code) => [code, nameOf('scope', code)]));
  for (const name of ['duplicates', 'retracted']) {
    choices(elements[name], SHOWN.map((code) => [code, nameOf('shown', code)]), state[name]);
  }
  for (const name of ['from', 'to']) put(elements[name], isDay(state[name]) ? state[name] : '');
  for (const name of ['headcountMin', 'headcountMax']) put(elements[name], /^\d*$/.test(state[name]) ? state[name] : '');
  put(elements.organizer, state.organizer[0] ?? '');
}

/** Whether an address's text is a day of the calendar: a field for days takes no other. */
function isDay(text) {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A field that is being typed into keeps what is in it. */
function put(field, value) {
  if (document.activeElement !== field && field.value !== value) field.value = value;
}

function options(select, chosen, list) {
  const more = chosen.length > 1 ? [['several', t('several')]] : [];
  choices(select, [['', t('any')], ...more, ...list], chosen.length > 1 ? 'several' : (chosen[0] ?? ''));
}

function choices(select, list, value) {
  keyed(select, list, ([code]) => code, ([code]) => h('option', { value: code }), (option, [code, text]) => {
    setText(option, text);
    option.disabled = code === 'several';
  });
  if (select.value !== value) select.value = value;
}

function chips(state, change) {
  const items = [];
  const add = (key, what, without) => items.push({ key, what, without });
  const place = (code) => { const known = meta.districts.find((one) => one.code === code); return known ? placeName(known) : code; };
  if (state.q) add('q', `“${state.q}”`, (now) => ({ ...now, q: '' }));
  for (const code of state.district) add(`district ${code}`, place(code), (now) => toggled(now, 'district', code));
  for (const code of state.type) add(`type ${code}`, nameOf('type', code), (now) => toggled(now, 'type', code));
  for (const code of state.scope) add(`scope ${code}`, nameOf('scope', code), (now) => toggled(now, 'scope', code));
  for (const name of state.organizer) add(`organizer ${name}`, name, (now) => toggled(now, 'organizer', name));
  if (state.period) add('period', state.period === 'UNDATED' ? t('undatedOnly') : state.period, (now) => during(now, ''));
  if (state.from) add('from', `${t('from')} ${state.from}`, (now) => ({ ...now, from: '' }));
  if (state.to) add('to', `${t('to')} ${state.to}`, (now) => ({ ...now, to: '' }));
  for (const name of ['headcountMin', 'headcountMax']) if (state[name]) add(name, `${t(name)} ${state[name]}`, (now) => ({ ...now, [name]: '' }));
  for (const name of ['duplicates', 'retracted']) {
    if (state[name] !== 'exclude') add(name, `${t(name)}: ${nameOf('shown', state[name])}`, (now) => ({ ...now, [name]: 'exclude' }));
  }
  if (items.length > 1) items.push({ key: 'all', what: t('clearAll'), without: cleared, all: true });
  const list = byId('chips');
  list.hidden = !isFiltered(state);
  keyed(list, items, ({ key }) => key,
    ({ all, without }) => h('li', {}, h('button', { type: 'button', class: all ? 'quiet' : 'chip', onclick: () => change(without) }, h('bdi'))),
    (chip, { what, all }) => {
      const button = chip.firstElementChild;
      setText(button.firstElementChild, what);
      setAttribute(button, 'aria-label', all ? null : t('remove', { what }));
    });
}
