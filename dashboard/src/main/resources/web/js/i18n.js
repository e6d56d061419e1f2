// Words in the language chosen, numbers and dates as it writes them.
import { zh } from './words-zh.js';
import { en } from './words-en.js';
import { setAttribute, setText } from './dom.js';

const LANGUAGES = { zh: { words: zh, locale: 'zh-CN' }, en: { words: en, locale: 'en-GB' } };
const ZONE = 'Asia/Shanghai';
let language = LANGUAGES.zh;
let formats = makeFormats();

function makeFormats() {
  const locale = language.locale;
  return {
    whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    money: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    compact: new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    signed: new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    moment: new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'medium', timeStyle: 'medium' }),
    time: new Intl.DateTimeFormat(locale, { timeZone: ZONE, timeStyle: 'medium' }),
    day: new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }),
  };
}

/** Chooses `zh` or `en`, and says the page's fixed words in it. */
export function speak(code) {
  language = LANGUAGES[code];
  formats = makeFormats();
  document.documentElement.lang = language.locale;
  for (const element of document.querySelectorAll('[data-i18n]')) setText(element, t(element.dataset.i18n));
  for (const element of document.querySelectorAll('[data-i18n-placeholder]')) {
    setAttribute(element, 'placeholder', t(element.dataset.i18nPlaceholder));
  }
  for (const element of document.querySelectorAll('[data-i18n-label]')) {
    setAttribute(element, 'aria-label', t(element.dataset.i18nLabel));
  }
}

/** Words by name, `{x}` in them replaced. A name that has none is a mistake and shown as it is. */
export function t(name, values = {}) {
  const text = language.words[name] ?? name;
  return text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}

/** The name of a code of a kind: type, scope, basis, level, role, kind, reason; the code itself if it has none. */
export const nameOf = (kind, code) => language.words[`${kind}.${code}`] ?? code;

export const isEnglish = () => language === LANGUAGES.en;
const SHORT = { BDA: 'bda', 110000: 'cityWide', UNKNOWN: 'unknownPlace' };

/** The name of a district, as the API's lists of districts and of activities bear it; of what is no district, what it is. */
export function placeName({ code, district, name, districtName, nameEn, districtNameEn }) {
  const other = SHORT[code ?? district];
  if (other) return t(other);
  return (isEnglish() && (nameEn ?? districtNameEn)) || (name ?? districtName ?? district ?? code ?? '');
}

export const whole = (number) => formats.whole.format(number);
export const money = (cny) => `¥${formats.money.format(cny)}`;
/** A number in little room: 25.6万, 256K. */
export const compact = (number) => (Math.abs(number) < 10_000 ? whole(number) : formats.compact.format(number));
export const percent = (number) => `${formats.percent.format(number)}%`;
export const signed = (number) => formats.signed.format(number);
export const moment = (instant) => formats.moment.format(new Date(instant));
export const timeOfDay = (instant) => formats.time.format(new Date(instant));
/** The day of Asia/Shanghai that a moment lies in, `2024-10-14`. */
export const dayOf = (date) => formats.day.format(date);

/** How many, in the metric's own writing. */
export const measured = (metric, number) => (metric === 'amount' ? money(number) : whole(number));

/** `2024-10` as people of the language write it. */
export function month(period) {
  const [year, number] = period.split('-');
  if (!number) return period;
  return isEnglish() ? new Date(Date.UTC(year, number - 1)).toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
    : `${year}年${Number(number)}月`;
}

/** How long ago, roughly: 3 秒前, 2 h ago. */
export function ago(instant, now) {
  const seconds = Math.max(0, Math.round((now - new Date(instant)) / 1000));
  if (seconds < 60) return t('agoSeconds', { n: seconds });
  if (seconds < 3600) return t('agoMinutes', { n: Math.floor(seconds / 60) });
  if (seconds < 86_400) return t('agoHours', { n: Math.floor(seconds / 3600) });
  return t('agoDays', { n: whole(Math.floor(seconds / 86_400)) });
}

/** A number of people as the text says it: 1,700余人, over 1,700. */
export function people({ value, min, max, qualifier, unit }) {
  if (min !== null && max !== null && min !== max && value === null) return `${whole(min)}–${whole(max)}`;
  const number = whole(value ?? min ?? max ?? 0);
  if (!isEnglish()) {
    const before = qualifier && /^[约近超逾]|^将近|^不少于|^至少/.test(qualifier);
    return before ? `${qualifier}${number}${unit ?? '人'}` : `${number}${qualifier ?? ''}${unit ?? '人'}`;
  }
  if (!qualifier) return number;
  if (/余|多|超|逾|至少|不少于|以上/.test(qualifier)) return `over ${number}`;
  return /近/.test(qualifier) ? `nearly ${number}` : `about ${number}`;
}
