import assert from 'node:assert/strict';
import test from 'node:test';
import { between, cleared, days, during, filter, format, isFiltered, parse, toggled } from '../../main/resources/web/js/state.js';

test('the default state has an empty address', () => {
  assert.equal(format(parse('')), '');
  assert.equal(isFiltered(parse('')), false);
});

test('an address says the same state again', () => {
  const address = '?district=110112&district=BDA&type=CARE&organizer=%E7%94%B2%2C%E4%B9%99&period=2024-10&q=%22%E5%81%A5%E6%AD%A5%E8%B5%B0%22'
    + '&retracted=include&sort=headcount&metric=amount&order=-headcount&report=a%2Fb&lang=en';
  const state = parse(address);
  assert.deepEqual(parse(format(state)), state);
  assert.deepEqual(state.organizer, ['甲,乙'], 'an organizer may have a comma in its name');
  assert.equal(state.report, 'a/b');
});

test('codes may be separated by commas and count once', () => {
  assert.deepEqual(parse('?district=110112,110101,110112').district, ['110112', '110101']);
});

test('the filter is what the API knows, without the view', () => {
  assert.equal(filter(parse('?district=BDA&metric=amount&lang=en&report=x&duplicates=exclude')).toString(), 'district=BDA');
});

test('what is not a measure or a language is the default', () => {
  const state = parse('?metric=constructor&lang=fr');
  assert.equal(state.metric, 'activities');
  assert.equal(state.lang, 'zh');
});

test('choosing twice is choosing nothing', () => {
  const once = toggled(parse(''), 'type', 'CARE');
  assert.deepEqual(once.type, ['CARE']);
  assert.deepEqual(toggled(once, 'type', 'CARE').type, []);
});

test('a span of days and a period take each other’s place', () => {
  assert.equal(between(parse('?period=2024'), '2024-01-01', '').period, '');
  assert.equal(during(parse('?from=2024-01-01'), '2024').from, '');
});

test('clearing keeps language and measure', () => {
  const state = cleared(parse('?district=BDA&q=x&lang=en&metric=headcount'));
  assert.equal(format(state), '?metric=headcount&lang=en');
});

test('periods have their days', () => {
  assert.deepEqual(days('2024-02'), ['2024-02-01', '2024-02-29']);
  assert.deepEqual(days('2023'), ['2023-01-01', '2023-12-31']);
  assert.deepEqual(days('2024-10-14'), ['2024-10-14', '2024-10-14']);
});
