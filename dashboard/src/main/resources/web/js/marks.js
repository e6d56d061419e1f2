// Where in a text which facts stand. Pure.

/**
 * Cuts a text where any span begins or ends.
 *
 * Offsets are UTF-16 units, as in JavaScript's strings. A span that does not lie within the text is left out: it
 * would mark other words than those that it stands for.
 *
 * @param {string} text
 * @param {{id: string, start: number, end: number}[]} spans may overlap and be equal
 * @param {{start: number, end: number}[]} hits of a search; may overlap spans
 * @returns {{text: string, ids: string[], ends: string[], hit: boolean}[]} pieces that join to the text; `ids` of the
 *   spans that cover the piece, the shortest first; `ends` of those that end with it
 */
export function pieces(text, spans, hits = []) {
  const inside = ({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  const marks = spans.filter(inside).sort((a, b) => a.end - a.start - (b.end - b.start));
  const found = hits.filter(inside);
  const cuts = [...new Set([0, text.length, ...[...marks, ...found].flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const covering = (list, from, to) => list.filter(({ start, end }) => start <= from && to <= end);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i];
    const over = covering(marks, from, to);
    return {
      text: text.slice(from, to),
      ids: over.map(({ id }) => id),
      ends: over.filter(({ end }) => end === to).map(({ id }) => id),
      hit: covering(found, from, to).length > 0,
    };
  });
}

/** The spans of those facts that were read from `field`. */
export const spansIn = (facts, field) =>
  facts.filter(({ evidence }) => evidence?.field === field).map(({ id, evidence: { start, end } }) => ({ id, start, end }));

/** Pieces as lines: a paragraph a line of the text, without the line feeds. */
export function paragraphs(list) {
  const lines = [[]];
  for (const piece of list) {
    piece.text.split('\n').forEach((text, i, parts) => {
      if (i > 0) lines.push([]);
      if (text) lines.at(-1).push({ ...piece, text, ends: i === parts.length - 1 ? piece.ends : [] });
    });
  }
  return lines.filter((line) => line.length > 0);
}
