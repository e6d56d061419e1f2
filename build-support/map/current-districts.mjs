// Reads the districts of 2009 and prints them under today's codes and names, one feature a piece.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const TODAY = {
  110101: '东城区', 110102: '西城区', 110105: '朝阳区', 110106: '丰台区', 110107: '石景山区', 110108: '海淀区',
  110109: '门头沟区', 110111: '房山区', 110112: '通州区', 110113: '顺义区', 110114: '昌平区', 110115: '大兴区',
  110116: '怀柔区', 110117: '平谷区', 110118: '密云区', 110119: '延庆区',
};
const SINCE = { 110103: '110101', 110104: '110102', 110228: '110118', 110229: '110119' };

const source = createRequire(import.meta.url)(resolve(process.argv[2]));
const features = source.features.map(({ id, geometry }) => {
  const code = SINCE[id] ?? id;
  if (!TODAY[code]) throw new Error(`${id} is no district of Beijing that this script knows`);
  return { type: 'Feature', properties: { code, name: TODAY[code] }, geometry };
});
const missing = Object.keys(TODAY).filter((code) => !features.some((f) => f.properties.code === code));
if (missing.length) throw new Error(`the source lacks ${missing}`);
process.stdout.write(JSON.stringify({ type: 'FeatureCollection', features }));
