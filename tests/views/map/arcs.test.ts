import { expect, it } from 'vitest';
import { fullBitset } from '#/core/bitset';
import { greatCircle } from '#/views/map/arc';
import { createDrawnArcs } from '#/views/map/arcs-drawn';
import { createArcs, MOST_ARCS } from '#/views/map/arcs-model';
import type { OverlayLayout } from '#/views/map/engine';
import { anAtlas, anEvent, anEventPlace, anOrganization, aPlace } from '../../support/builders';
import { aMap, arcNames, WORLD } from './world';

const NOWHERE: OverlayLayout['at'] = new Map();

function at(places: Readonly<Record<string, readonly [number, number]>>): OverlayLayout['at'] {
  return new Map(Object.entries(places).map(([id, [lon, lat]]) => [id, { lon, lat, radius: 10 }]));
}

it('draws the links of everything that is shown only when asked to, each pair of places once with its count', () => {
  const { atlas, model } = aMap();
  expect(model().arcs).toEqual([]);
  atlas.actions.setArcs(true);
  expect(arcNames(model())).toEqual(['shymkent–urumqi', 'urumqi–astana', 'urumqi–sydney']);
  expect(model().arcs.map(({ count }) => count)).toEqual([1, 1, 1]);
  atlas.actions.toggleFilter('kinds', 'visit');
  expect(arcNames(model())).toEqual(['shymkent–urumqi']);
});

it('counts an event once for two places, even where it goes both ways', () => {
  const events = [
    anEvent({ id: 'there', places: ['urumqi', 'shymkent'], parties: ['xju', 'southern'] }),
    anEvent({ id: 'again', places: ['shymkent'], parties: ['xju'] }),
    anEvent({ id: 'thrice', places: ['shymkent'], parties: ['xju'] }),
  ];
  const organizations = [
    ...WORLD.organizations,
    anOrganization({ id: 'southern', seat: 'shymkent', seatBasis: 'stated' }),
  ];
  const { atlas, model } = aMap({ ...WORLD, organizations, events });
  atlas.actions.setArcs(true);
  expect(model().arcs.map(({ from, to, count }) => [from.place.id, to.place.id, count])).toEqual([
    ['shymkent', 'urumqi', 3],
  ]);
});

it('keeps the list while a step of a drag changes none of it, and each arc that stays the same', () => {
  const { atlas, model } = aMap();
  atlas.actions.setArcs(true);
  const before = model();
  atlas.actions.toggleFilter('places', 'urumqi');
  const after = model();
  const kept = after.arcs.filter((arc) => before.arcs.includes(arc));
  expect(kept.map(({ to }) => to.place.id).sort()).toEqual(['astana', 'sydney']);
  atlas.actions.toggleFilter('kinds', 'meeting');
  expect(model().arcs).toBe(after.arcs);
});

it('draws the strongest when there are too many, and says how many it leaves out', () => {
  const many = MOST_ARCS + 30;
  const ids = Array.from({ length: many }, (_, i) => `p${i}`);
  const { dataset } = anAtlas({
    ...WORLD,
    places: [...WORLD.places, ...ids.map((id, i) => aPlace({ id, lon: i / 2, lat: 10 }))],
    events: ids.flatMap((id, i) => {
      const journey = [anEventPlace('urumqi', { role: 'venue' }), anEventPlace(id, { role: 'origin' })];
      const first = anEvent({ id: `a${i}`, places: journey });
      return i < 30 ? [first] : [first, anEvent({ id: `b${i}`, places: journey })];
    }),
  });
  const index = createArcs(dataset);
  const shown = fullBitset(dataset.events.length);
  const selected = shown.map(() => 0);
  const { drawn, leftOut } = index.arcs({ shown, selected, lit: null });
  expect(drawn.length).toBe(MOST_ARCS);
  expect(drawn.every(({ count }) => count === 2)).toBe(true);
  expect(leftOut).toBe(30);
  const weak = dataset.eventIndex.get('a3') ?? -1;
  const lit = selected.map((_, word) => (word === weak >>> 5 ? 1 << (weak & 31) : 0));
  const pointed = index.arcs({ shown, selected, lit }).drawn.at(-1);
  expect([pointed?.to.place.id, pointed?.lit]).toEqual(['p3', true]);
});

it('names the events of a link', () => {
  const { dataset } = anAtlas(WORLD);
  const index = createArcs(dataset);
  const shown = fullBitset(dataset.events.length);
  const { drawn } = index.arcs({ shown, selected: shown.map(() => 0), lit: null });
  const back = drawn.find(({ from }) => from.place.id === 'shymkent');
  expect(index.eventsAlong(back?.pair ?? -1, shown)).toEqual([dataset.eventIndex.get('return')]);
});

it('ends an arc where its marks are drawn', () => {
  const { atlas, model } = aMap();
  atlas.actions.setArcs(true);
  const drawn = createDrawnArcs()(model(), at({ shymkent: [70, 41], urumqi: [87, 44] }));
  expect(drawn.map(({ line }) => line)).toContainEqual(greatCircle([70, 41], [87, 44]));
});

it('draws the arcs of joined markers as one, with each event counted once, and none within a marker', () => {
  const { atlas, model } = aMap();
  atlas.actions.setArcs(true);
  const joined = at({ astana: [100, 10], sydney: [100, 10], shymkent: [87, 44], urumqi: [87, 44] });
  const drawn = createDrawnArcs()(model(), joined);
  expect(drawn.map(({ count }) => count)).toEqual([1]);
  expect(drawn[0]?.line).toEqual(greatCircle([87, 44], [100, 10]));
});

it('counts on the line between joined markers what links any two of their places', () => {
  const events = [
    anEvent({ id: 'one', places: ['urumqi'], parties: ['school', 'uts'] }),
    anEvent({ id: 'two', places: ['shymkent'], parties: ['uts'] }),
  ];
  const { atlas, model } = aMap({ ...WORLD, events });
  atlas.actions.setArcs(true);
  const joined = at({ astana: [100, 10], sydney: [100, 10], shymkent: [87, 44], urumqi: [87, 44] });
  expect(createDrawnArcs()(model(), joined).map(({ count }) => count)).toEqual([2]);
});

it('lets the rest step back behind what is open, and that behind what is pointed at', () => {
  const { atlas, model } = aMap();
  atlas.actions.setArcs(true);
  const draw = createDrawnArcs();
  const opacities = () => new Set(draw(model(), NOWHERE).map(({ opacity }) => opacity));
  expect(opacities().size).toBe(1);
  atlas.actions.openCard({ type: 'event', id: 'talks' });
  const [weakest = 1] = [...opacities()].sort();
  expect(opacities()).toEqual(new Set([weakest, 1]));
  const strong = () => draw(model(), NOWHERE).filter(({ opacity }) => opacity === 1).length;
  expect(strong()).toBe(2);
  atlas.actions.hover({ type: 'places', places: ['shymkent'] });
  expect(strong()).toBe(1);
});
