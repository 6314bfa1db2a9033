import { expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { anEvent, aPlace } from '../../support/builders';
import { speak } from '../../support/speak';
import { aMap, arcNames, markAt, WORLD } from './world';

const IN_2025 = { from: toDay({ year: 2025, month: 1, day: 1 }), to: toDay({ year: 2025, month: 12, day: 31 }) };

it('counts what happened at a campus on its city, each event once', () => {
  const { model } = aMap();
  expect(model().marks.map(({ id, count }) => [id, count])).toEqual([
    ['shymkent', 1],
    ['astana', 1],
    ['xinjiang', 1],
    ['urumqi', 4],
  ]);
});

it('names a marker by place, count and years', () => {
  const { model } = aMap();
  expect(markAt(model(), 'urumqi').label).toBe('Urumqi, 4 events, 2018–2025');
  expect(markAt(model(), 'shymkent').label).toBe('Shymkent, 1 event, 2026, planned');
  expect(markAt(model(), 'astana').label).toBe('Astana, 1 event, undated, concerns the place');
  expect(markAt(model(), 'xinjiang').label).toBe('Xinjiang (region), 1 event, since 1980');
});

it('speaks the reader’s language', () => {
  const { model } = aMap();
  expect(markAt(model({ i18n: speak('zh') }), 'urumqi').label).toMatch(/^乌鲁木齐，4 个事件，2018年/);
  expect(markAt(model({ i18n: speak('ru') }), 'urumqi').label).toMatch(/^Урумчи, 4 события, 2018/);
});

it('divides the ring by kinds, in the dataset’s order', () => {
  const { model } = aMap();
  expect(markAt(model(), 'urumqi').shares).toEqual([
    { kind: 0, count: 3 },
    { kind: 1, count: 1 },
  ]);
});

it('tells plans, regions and places that are only concerned from the others', () => {
  const { model } = aMap();
  const manner = (id: string) => {
    const { planned, concerns, area } = markAt(model(), id);
    return { planned, concerns, area };
  };
  expect(manner('urumqi')).toEqual({ planned: false, concerns: false, area: false });
  expect(manner('shymkent')).toEqual({ planned: true, concerns: false, area: false });
  expect(manner('astana')).toEqual({ planned: false, concerns: true, area: false });
  expect(manner('xinjiang')).toEqual({ planned: false, concerns: false, area: true });
});

it('does not call a place merely concerned when the same event also happened there', () => {
  const both = anEvent({
    id: 'both',
    places: ['campus', { place: 'urumqi', role: 'subject', basis: 'stated', note: null }],
  });
  const { model } = aMap({ ...WORLD, events: [both] });
  expect(markAt(model(), 'urumqi')).toMatchObject({ count: 1, concerns: false });
});

it('follows window and filters', () => {
  const { atlas, model } = aMap();
  atlas.actions.setWindow(IN_2025);
  expect(markAt(model(), 'urumqi')).toMatchObject({ count: 2, label: 'Urumqi, 2 events, 2025' });
  expect(model().marks.map((mark) => mark.id)).toEqual(['xinjiang', 'urumqi']);
  atlas.actions.toggleFilter('kinds', 'meeting');
  expect(model().marks.map(({ id, count }) => [id, count])).toEqual([['urumqi', 1]]);
});

it('gives radius by the square root of the count, on one scale for the whole dataset', () => {
  const { atlas, model } = aMap();
  const four = markAt(model(), 'urumqi').radius;
  const one = markAt(model(), 'astana').radius;
  atlas.actions.toggleFilter('kinds', 'meeting');
  expect(markAt(model(), 'urumqi').radius).toBe(one);
  const zero = 2 * one - four;
  expect(zero).toBeGreaterThan(5);
  expect(zero).toBeLessThan(one);
});

it('has a mark for every place with shown events, however many there are', () => {
  const ids = Array.from({ length: 120 }, (_, i) => `place-${i}`);
  const places = ids.map((id, i) => aPlace({ id, lon: i, lat: 10 }));
  const events = ids.flatMap((id, i) => {
    const once = anEvent({ id: `a${i}`, places: [id] });
    return i < 20 ? [once] : [once, anEvent({ id: `b${i}`, places: [id] })];
  });
  const { model } = aMap({ ...WORLD, places, events });
  expect(model().marks.map((mark) => mark.id)).toEqual(ids);
  expect(model().sites.map((site) => site.total)).toEqual(ids.map((_, i) => (i < 20 ? 1 : 2)));
});

it('selects the marker of the open place, the city of an open campus, and the places of an open event', () => {
  const { atlas, model } = aMap();
  atlas.actions.openCard({ type: 'place', id: 'campus' });
  expect([...model().selected]).toEqual(['urumqi']);
  atlas.actions.openCard({ type: 'event', id: 'centre' });
  expect([...model().selected].sort()).toEqual(['astana', 'urumqi']);
  atlas.actions.openCard({ type: 'org', id: 'xju' });
  expect([...model().selected].sort()).toEqual(['shymkent', 'urumqi']);
  atlas.actions.closeCard();
  expect(model().selected.size).toBe(0);
});

it('draws arcs for what is open or pointed at only, one for each pair of places', () => {
  const { atlas, model } = aMap();
  expect(model().arcs).toEqual([]);
  atlas.actions.openCard({ type: 'event', id: 'talks' });
  expect(arcNames(model())).toEqual(['urumqi–astana', 'urumqi–sydney']);
  atlas.actions.closeCard();
  atlas.actions.hover({ type: 'places', places: ['shymkent'] });
  expect(arcNames(model())).toEqual(['shymkent–urumqi']);
  expect(model().arcs.every((arc) => arc.lit)).toBe(true);
});

it('takes the arcs of a hidden event away', () => {
  const { atlas, model } = aMap();
  atlas.actions.openCard({ type: 'event', id: 'talks' });
  atlas.actions.toggleFilter('kinds', 'visit');
  expect(model().arcs).toEqual([]);
});

it('names the ends of arcs that have no marker', () => {
  const { atlas, model } = aMap();
  atlas.actions.openCard({ type: 'event', id: 'talks' });
  expect(model().seats.map((seat) => seat.name)).toEqual(['Sydney']);
});

it('lets all step back but what the hovered event touches', () => {
  const { atlas, model } = aMap();
  expect(model().concerned).toBeNull();
  atlas.actions.hover({ type: 'event', event: atlas.dataset.eventIndex.get('talks') ?? -1 });
  expect([...model().lit]).toEqual(['urumqi']);
  expect([...(model().concerned ?? [])].sort()).toEqual(['astana', 'sydney', 'urumqi']);
});

it('keeps the identity of what did not change', () => {
  const { atlas, model } = aMap();
  const before = model();
  atlas.actions.moveMap({ zoom: 3, lat: 40, lng: 90 });
  atlas.actions.hover({ type: 'places', places: ['urumqi'] });
  const after = model();
  expect(after.marks).toBe(before.marks);
  expect(after.selected).toBe(before.selected);
  expect(after.lit).not.toBe(before.lit);
  atlas.actions.dragWindow(IN_2025);
  const dragged = model();
  expect(dragged.marks).not.toBe(before.marks);
  expect(markAt(dragged, 'xinjiang')).toBe(markAt(before, 'xinjiang'));
  atlas.actions.dragWindow({ from: IN_2025.from - 1, to: IN_2025.to });
  expect(model().marks).toBe(dragged.marks);
});

it('flies to where an event took place and where its arcs lead, but for two places alone to no other’s arcs', () => {
  const { atlas, model } = aMap();
  expect(model().flight).toBeNull();
  const event = atlas.dataset.eventIndex.get('talks') ?? -1;
  atlas.actions.openCard({ type: 'event', id: 'talks' });
  atlas.actions.flyTo(['urumqi'], event);
  const { flight } = model();
  expect(flight?.points).toEqual(
    expect.arrayContaining([
      [71.4, 51.2],
      [151.2, -33.9],
    ]),
  );
  expect(model().flight).toBe(flight);
  atlas.actions.flyTo(['xinjiang', 'shymkent']);
  expect(model().flight).toMatchObject({
    points: [
      [86, 41],
      [69.6, 42.3],
    ],
    areas: [{ id: 'xinjiang' }],
  });
});
