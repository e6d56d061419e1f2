import assert from 'node:assert/strict';
import test from 'node:test';
import { pieces, paragraphs, spansIn } from '../../main/resources/web/js/marks.js';

const join = (list) => list.map(({ text }) => text).join('');
const wordsOf = (list, id) => join(list.filter(({ ids }) => ids.includes(id)));

test('a text without spans is one piece', () => {
  assert.deepEqual(pieces('近日，通州区', []), [{ text: '近日，通州区', ids: [], ends: [], hit: false }]);
});

test('each span covers its words and no others', () => {
  const found = pieces('10月14日，通州区总工会慰问职工300人。', [{ id: 'period', start: 0, end: 6 }, { id: 'organizer-0', start: 7, end: 13 }]);
  assert.equal(join(found), '10月14日，通州区总工会慰问职工300人。');
  assert.equal(wordsOf(found, 'period'), '10月14日');
  assert.equal(wordsOf(found, 'organizer-0'), '通州区总工会');
});

test('spans that overlap, lie in one another or are equal are all whole', () => {
  const text = '朝阳区南磨房地区总工会';
  const spans = [{ id: 'a', start: 0, end: 8 }, { id: 'b', start: 3, end: 11 }, { id: 'c', start: 0, end: 3 }, { id: 'd', start: 0, end: 3 }];
  const found = pieces(text, spans);
  for (const { id, start, end } of spans) assert.equal(wordsOf(found, id), text.slice(start, end));
  assert.deepEqual(found[0].ids.slice(0, 2).sort(), ['c', 'd'], 'the shortest come first');
  assert.deepEqual(found.flatMap(({ ends }) => ends).sort(), ['a', 'b', 'c', 'd'], 'each ends once');
});

test('hits of a search cut spans without taking from them', () => {
  const found = pieces('职工健步走活动', [{ id: 'x', start: 0, end: 4 }], [{ start: 2, end: 5 }]);
  assert.equal(wordsOf(found, 'x'), '职工健步');
  assert.equal(join(found.filter(({ hit }) => hit)), '健步走');
});

test('offsets are UTF-16 units', () => {
  const text = '𠮷田：5人';
  const found = pieces(text, [{ id: 'n', start: text.indexOf('5'), end: text.length }]);
  assert.equal(wordsOf(found, 'n'), '5人');
});

test('a span outside the text marks nothing', () => {
  for (const [start, end] of [[-1, 2], [2, 9], [2, 2], [3, 1], [0.5, 2], [null, 2]]) {
    assert.equal(wordsOf(pieces('四个字啊', [{ id: 'x', start, end }]), 'x'), '');
  }
});

test('any spans leave the text as it is', () => {
  let seed = 7;
  const random = (below) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % below; };
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: random(40) }, () => '职工会abc\n'[random(7)]).join('');
    const spans = Array.from({ length: random(6) }, (_, id) => ({ id: String(id), start: random(40), end: random(41) }));
    const found = pieces(text, spans);
    assert.equal(join(found), text);
    for (const { id, start, end } of spans) {
      assert.equal(wordsOf(found, id), start < end && end <= text.length ? text.slice(start, end) : '');
    }
  }
});

test('lines become paragraphs, and a fact over two lines ends once', () => {
  const lines = paragraphs(pieces('一二\n三四', [{ id: 'x', start: 1, end: 4 }]));
  assert.deepEqual(lines.map((line) => line.map(({ text }) => text)), [['一', '二'], ['三', '四']]);
  assert.deepEqual(lines.flat().flatMap(({ ends }) => ends), ['x']);
});

test('only facts of a field have spans in it', () => {
  const facts = [{ id: 'a', evidence: { field: 'body', start: 1, end: 2 } }, { id: 'b', evidence: null }, { id: 'c', evidence: { field: 'title', start: 0, end: 1 } }];
  assert.deepEqual(spansIn(facts, 'body'), [{ id: 'a', start: 1, end: 2 }]);
});
