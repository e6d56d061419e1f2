import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { nextOrder, sorted } from '../../main/resources/web/js/districts.js';
import { presets } from '../../main/resources/web/js/filters.js';
import { bounds, step } from '../../main/resources/web/js/scale.js';
import { points } from '../../main/resources/web/js/sparkline.js';
import { en } from '../../main/resources/web/js/words-en.js';
import { zh } from '../../main/resources/web/js/words-zh.js';

const web = new URL('../../main/resources/web/', import.meta.url);

test('both languages have the same words with the same values in them', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
  const values = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const name of Object.keys(zh)) assert.deepEqual(values(en[name]), values(zh[name]), name);
});

test('each fixed word of the page has a translation', () => {
  const html = readFileSync(new URL('index.html', web), 'utf8');
  for (const [, name] of html.matchAll(/data-i18n(?:-\w+)?="(\w+)"/g)) assert.ok(zh[name], name);
});

test('no module reads markup or runs text', () => {
  for (const file of readdirSync(new URL('js/', web))) {
    const code = readFileSync(new URL(`js/${file}`, web), 'utf8');
    assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setAttribute\([^,]*, 'style'/, file);
  }
});

test('the map has the sixteen districts of today', () => {
  const { features } = JSON.parse(readFileSync(new URL('map/beijing.json', web), 'utf8'));
  assert.deepEqual(features.map(({ properties: { name } }) => name.replace('区', '')).sort(),
    '东城 西城 朝阳 丰台 石景山 海淀 门头沟 房山 通州 顺义 昌平 大兴 怀柔 平谷 密云 延庆'.split(' ').sort());
});

test('few values have few steps, and the most has the strongest', () => {
  assert.deepEqual(bounds([0, 1, 2]), [1, 2]);
  assert.equal(step(0, [1, 2]), 0);
  assert.equal(step(2, [1, 2]), 5);
  assert.equal(step(7, [7]), 3);
  assert.deepEqual(bounds([0, 0]), []);
  assert.deepEqual(bounds([]), []);
});

test('steps rise and each value has one', () => {
  for (const most of [6, 27, 99, 1_000, 123_456, 2_556_800.5]) {
    const upper = bounds([0, most]);
    assert.deepEqual(upper, [...upper].sort((a, b) => a - b));
    assert.equal(upper.at(-1), most);
    assert.equal(step(most, upper), 5);
    assert.ok(step(1, upper) >= 1);
  }
});

test('a line of months lies in its picture', () => {
  for (const [x, y] of points([0, 3, 9, 0])) assert.ok(x >= 0 && x <= 72 && y >= 0 && y <= 18);
  assert.equal(points([]).length, 0);
});

test('titles of columns sort most first, least first, as it came', () => {
  const orders = [''];
  for (let i = 0; i < 3; i++) orders.push(nextOrder(orders.at(-1), 'headcount'));
  assert.deepEqual(orders, ['', '-headcount', 'headcount', '']);
  const rows = [{ code: 'a', headcount: 1 }, { code: 'b', headcount: 3 }];
  assert.deepEqual(sorted(rows, '-headcount').map(({ code }) => code), ['b', 'a']);
  assert.deepEqual(sorted(rows, 'constructor'), rows, 'an order that is none');
});

test('the month before January is December', () => {
  assert.equal(presets('2026-01-05').find(({ name }) => name === 'lastMonth').period, '2025-12');
});
