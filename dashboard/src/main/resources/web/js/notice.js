// What is wrong just now, and since when: over what is still known, or in its place.
import { byId, h, keyed, setText } from './dom.js';
import { t, timeOfDay } from './i18n.js';

/** A line above what is known. @param stale `{since}` or null; @param cutOff when the server was last heard, or null */
export function showNotice(stale, cutOff) {
  const place = byId('notice');
  let text = '';
  if (cutOff) text = t('away', { since: timeOfDay(cutOff) });
  else if (stale) text = t('stale', { since: timeOfDay(stale.since) });
  setText(place, text);
  place.hidden = !text;
  document.body.classList.toggle('is-stale', Boolean(text));
}

/**
 * What stands in the place of the figures when there are none.
 *
 * @param problem null if there are
 * @param since since when Elasticsearch is away, null if it is not or nobody knows
 * @param retry tries again; @param clear takes the filter away
 */
export function showFailure(problem, since, retry, clear) {
  const place = byId('failure');
  place.hidden = !problem;
  byId('content').hidden = Boolean(problem);
  if (!problem) {
    place.replaceChildren();
    return;
  }
  const wrongUse = problem.status === 400;
  keyed(place, [wrongUse ? 'bad' : 'away'], (key) => key,
    () => h('div', { class: 'blank' }, h('p', { class: 'blank-title' }), h('p'), h('button', { type: 'button', class: 'button', onclick: wrongUse ? clear : retry })),
    (part) => {
      const [title, hint, button] = part.children;
      setText(title, t(wrongUse ? 'badTitle' : 'failTitle'));
      setText(hint, since && !wrongUse ? t('failSince', { since: timeOfDay(since), hint: t('failHint') }) : hintOf(problem));
      setText(button, t(wrongUse ? 'clearAll' : 'retry'));
    });
}

function hintOf({ status, field, detail }) {
  if (status === 400) return t('badHint', { field: field ?? '', detail: detail ?? '' });
  return status === 429 ? t('limited') : t('failHint');
}
