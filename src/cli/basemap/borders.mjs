/**
 * How borders are drawn. They follow Natural Earth; none is a statement of ours. Countries are named by Natural
 * Earth's three-letter codes, which have codes of their own for areas whose status is disputed.
 */

/** Areas that Natural Earth codes apart and that get no border of their own on this map. */
export const DRAWN_WITH = { KAB: 'KAZ', HKG: 'CHN', MAC: 'CHN', ESB: 'CYP', WSB: 'CYP', USG: 'CUB', ALD: 'FIN' };

/** Countries whose first-level divisions are drawn. */
export const WITH_DIVISIONS = new Set(['CHN', 'KAZ', 'KGZ', 'AUS', 'BLR']);

/** Cities with a division's rank: their outlines would be noise at the scales shown. */
export const CITY_DIVISIONS = new Set(['Almaty City', 'Astana', 'Bishkek']);

/**
 * Pairs whose border Natural Earth 5 marks disputed or indefinite (`featurecla` of its boundary lines), some of them
 * only within a box `[west, south, east, north]`. These sections are dashed.
 */
const DISPUTED = [
  ['CHN-IND'],
  ['IND-PAK', [73, 32.3, 78, 37]],
  ['CHN-PAK', [75.85, 35.5, 76.9, 36.6]],
  ['IND-KAS'],
  ['KAS-PAK'],
  ['CHN-KAS'],
  ['BTN-CHN', [88.9, 27.4, 89.2, 27.7]],
  ['BTN-CHN', [89.7, 28, 90.65, 28.5]],
  ['KOS-SRB'],
  ['ISR-PSX'],
  ['ISR-SYR'],
  ['ETH-SDS'],
  ['KEN-SDS'],
  ['SDN-SDS'],
  ['MAR-SAH'],
  ['DZA-MAR'],
  ['DZA-SAH'],
  ['CYN-CYP'],
  ['RUS-UKR'],
  ['KOR-PRK'],
  ['SOL-SOM'],
  ['ETH-SOM'],
  ['GUY-VEN'],
  ['GUY-SUR'],
  ['FRA-SUR'],
  ['MWI-TZA'],
  ['BLZ-GTM'],
  ['ISR-LBN'],
  ['LBN-SYR'],
  ['CRI-NIC'],
];

/** Whether the border between two countries is dashed at this point. */
export function isDisputed(countryA, countryB, [lon, lat]) {
  const pair = [countryA, countryB].sort().join('-');
  return DISPUTED.some(
    ([name, box]) => name === pair && (!box || (lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3])),
  );
}
