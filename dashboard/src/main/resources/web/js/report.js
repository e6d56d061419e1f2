// One report: its text with every fact marked where it was read, the facts as a list, its reprints.
import { foreign, h } from './dom.js';
import { facts, factsTable } from './facts.js';
import { dayOf, moment, nameOf, placeName, t, whole } from './i18n.js';
import { paragraphs, pieces, spansIn } from './marks.js';

/**
 * The whole view.
 *
 * @param found `/api/activities/{id}`, or null while it is read
 * @param problem why there is none, or null
 * @param address gives a report's own address
 * @returns {Node[]} what the sheet holds; its close button has the class `close`
 */
export function reportView(found, problem, address) {
  if (problem) return [bar(), blank(problem)];
  if (!found) return [bar(), h('p', { class: 'aside', role: 'status' }, t('loading'))];
  const { activity } = found;
  const list = facts(found);
  return [
    bar(activity, address),
    h('article', { class: 'report', 'data-report': activity.reportId },
      h('p', { class: 'kicker' }, ...kicker(found)),
      h('h2', { id: 'report-title', class: 'report-title', tabindex: '-1' }, foreign([], { class: 'clamped-long', 'data-field': 'title' })),
      activity.subtitles.length ? h('p', { class: 'subtitles' }, ...activity.subtitles.map((line) => foreign(line))) : null,
      byline(activity),
      ...notes(found, address),
      h('div', { class: 'report-columns' },
        h('section', { class: 'text', 'aria-label': t('text') }, h('div', { 'data-field': 'body' })),
        h('section', { class: 'facts', 'aria-labelledby': 'facts-title' }, h('h3', { id: 'facts-title' }, t('facts')), factsTable(list),
          h('p', { class: 'aside extractor' }, t('extractor', { version: activity.extractor, at: moment(activity.extractedAt) })))),
      reprints(found.reprints, address), origin(activity)),
  ].map((part) => withMarks(part, found, list));
}

/** Puts the marked texts into their places. */
function withMarks(part, found, list) {
  const { activity, highlights } = found;
  const byFact = new Map(list.map((fact) => [fact.id, fact]));
  for (const field of ['title', 'body']) {
    const place = part.querySelector?.(`[data-field="${field}"]`);
    if (!place) continue;
    const text = activity[field] ?? '';
    const cut = pieces(text, spansIn(found.facts, field), highlights[field]);
    if (field === 'title') place.append(...(text ? cut.map((piece) => marked(piece, byFact)) : [t('untitled')]));
    else if (!text) place.append(h('p', { class: 'aside' }, t('noBody')));
    else place.append(...paragraphs(cut).map((line) => h('p', { dir: 'auto' }, ...line.map((piece) => marked(piece, byFact)))));
  }
  return part;
}

/** A piece of text as what it is: plain, searched for, the words of facts. The shortest fact gives the colour. */
function marked({ text, ids, ends, hit }, byFact) {
  if (!ids.length) return hit ? h('mark', { class: 'hit' }, text) : text;
  const kinds = ids.map((id) => byFact.get(id).kind);
  const tags = ends.map((id) => nameOf('kind', byFact.get(id).kind));
  return h('mark', { class: `fact kind-${kinds[0]}${hit ? ' hit' : ''}`, 'data-facts': ids.join(' '), 'data-tag': tags.length ? [...new Set(tags)].join(' · ') : null,
    title: ids.map((id) => `${nameOf('kind', byFact.get(id).kind)}: ${byFact.get(id).said}`).join('\n') }, text);
}

function bar(activity, address) {
  return h('div', { class: 'sheet-bar' },
    activity ? h('a', { class: 'quiet', href: address(activity.reportId) }, t('shareLink')) : h('span'),
    h('span', { class: 'spacer' }),
    activity ? h('button', { type: 'button', class: 'quiet print' }, t('print')) : null,
    h('button', { type: 'button', class: 'quiet close' }, t('close')));
}

function kicker({ activity, districtName, districtNameEn }) {
  const place = placeName({ code: activity.countedDistrict, districtName, districtNameEn });
  const also = activity.alsoTypes.length ? ` (${t('alsoTypes')} ${activity.alsoTypes.map((type) => nameOf('type', type)).join('、')})` : '';
  return [place, nameOf('type', activity.type) + also, nameOf('scope', activity.scope), activity.occurredOn ?? t('undated')]
    .map((text) => h('span', {}, text));
}

function byline(activity) {
  const groups = ['reporters', 'correspondents', 'photographers'].filter((group) => activity[group].length)
    .map((group) => h('span', {}, `${t(group)} `, foreign(activity[group].join('、'))));
  return groups.length ? h('p', { class: 'byline' }, ...groups) : null;
}

function notes({ activity, reprints: { canonical } }, address) {
  return [
    activity.retracted ? h('p', { class: 'note' }, t('retractedNote')) : null,
    activity.duplicateOf ? h('p', { class: 'note' }, t('duplicateNote'), ' ', canonical ? h('span', {}, t('canonical'), ' ', link(canonical, address)) : null) : null,
  ];
}

const link = ({ reportId, title }, address) => h('a', { href: address(reportId), 'data-report': reportId }, foreign(title || t('untitled'), { class: 'clamped' }));

function reprints({ canonical, duplicates, more }, address) {
  const list = duplicates.length
    ? h('ul', {}, ...duplicates.map((one) => h('li', {}, link(one, address), ' ', h('span', { class: 'aside' }, foreign(sourceText(one.source)), one.publishedOn ? ` · ${one.publishedOn}` : '', one.retracted ? ` · ${t('retractedTag')}` : ''))))
    : h('p', { class: 'aside' }, canonical ? '' : t('noReprints'));
  return h('section', { class: 'reprints', 'aria-labelledby': 'reprints-title' }, h('h3', { id: 'reprints-title' }, t('reprints')), list,
    more ? h('p', { class: 'aside' }, t('moreReprints', { n: whole(more) })) : null);
}

const sourceText = ({ system, document: name, position }) => [system, name, position].filter((part) => part !== null && part !== undefined).join(' / ');

function origin(activity) {
  const { source, publishedOn, revision, reportId } = activity;
  // Only the web: an address of another kind could be a script.
  const web = /^https?:\/\//i.test(source.uri ?? '') ? h('a', { href: source.uri, rel: 'noreferrer noopener' }, t('link')) : null;
  return h('p', { class: 'origin aside' }, `${t('source')} `, foreign(sourceText(source)), publishedOn ? ` · ${t('published', { date: publishedOn })}` : '',
    ` · ${t('revision', { n: revisionText(revision) })} · `, foreign(reportId), web ? ' · ' : '', web);
}

/** A revision that is milliseconds is a time. */
const revisionText = (revision) => (revision > 1e12 && revision < 1e13 ? `${dayOf(new Date(revision))} (${revision})` : String(revision));

function blank(problem) {
  const missing = problem.status === 404;
  return h('div', { class: 'blank', role: 'alert' }, h('p', { class: 'blank-title', id: 'report-title', tabindex: '-1' }, t(missing ? 'notFound' : 'failTitle')),
    h('p', {}, missing ? t('notFoundHint') : t('failHint')));
}

