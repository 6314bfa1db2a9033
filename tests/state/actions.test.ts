import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, NO_FILTERS } from '#/core/view-state';
import type { Actions } from '#/state/actions';
import { anAtlas, anEvent, aPlace } from '../support/builders';

const WINDOW = { from: 20089, to: 20453 };
const OTHER = { from: 100, to: 200 };

function atlas(parts: Parameters<typeof anAtlas>[0] = {}) {
  const made = anAtlas({
    places: ['china', 'urumqi', 'astana'].map((id) => aPlace({ id })),
    events: [anEvent()],
    ...parts,
  });
  return { ...made, now: () => made.store.getState(), view: () => made.store.getState().view };
}

describe('every gesture', () => {
  const gestures: Readonly<Record<string, (actions: Actions) => void>> = {
    setWindow: (actions) => actions.setWindow(WINDOW),
    toggleFilter: (actions) => actions.toggleFilter('kinds', 'visit'),
    setFilter: (actions) => actions.setFilter('kinds', ['visit']),
    clearFilter: (actions) => actions.clearFilter('kinds'),
    clearAll: (actions) => actions.clearAll(),
    setMissing: (actions) => actions.setMissing(['date']),
    setDates: (actions) => actions.setDates('certain'),
    openCard: (actions) => actions.openCard({ type: 'event', id: 'event' }),
    closeCard: (actions) => actions.closeCard(),
    setLanes: (actions) => actions.setLanes('place'),
    setView: (actions) => actions.setView('list'),
    setBorders: (actions) => actions.setBorders(false),
    setLang: (actions) => actions.setLang('kk'),
  };

  it.each(Object.entries(gestures))('changes the view once, as a deliberate act: %s', (_, gesture) => {
    const { actions, store, now } = atlas();
    const told = vi.fn();
    store.subscribe(told);
    gesture(actions);
    expect(told).toHaveBeenCalledOnce();
    expect(now().act).toBe('deliberate');
  });

  it('that goes on and on is told apart: dragging the window, moving the map', () => {
    const { actions, now } = atlas();
    actions.dragWindow(WINDOW);
    expect(now()).toMatchObject({ act: 'continuous', gesture: true, view: { window: WINDOW } });
    actions.endGesture();
    expect(now()).toMatchObject({ gesture: false, view: { window: WINDOW } });
    actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    expect(now()).toMatchObject({ act: 'continuous', view: { map: { zoom: 4, lat: 43, lng: 87 } } });
  });

  it('that only looks leaves the view as it is', () => {
    const { actions, view, now } = atlas();
    const before = view();
    actions.hover({ type: 'places', places: ['urumqi'] });
    actions.fitMap();
    actions.endGesture();
    expect(view()).toBe(before);
    expect(now()).toMatchObject({ hover: { type: 'places', places: ['urumqi'] }, fitRequests: 1 });
  });
});

it('takes the map’s position out of the link when the map is asked to fit', () => {
  const { actions, view, now } = atlas({ view: { map: { zoom: 3, lat: 1, lng: 2 }, lanes: 'org' } });
  actions.fitMap();
  actions.fitMap();
  expect(view()).toEqual({ ...DEFAULT_VIEW, lanes: 'org' });
  expect(now()).toMatchObject({ act: 'continuous', fitRequests: 2 });
});

it('takes it out as well when the map is sent elsewhere: the link would name a place that nobody sees', () => {
  const { actions, view, now } = atlas({ view: { map: { zoom: 3, lat: 1, lng: 2 }, lanes: 'org' } });
  actions.flyTo(['urumqi']);
  const flown = view();
  expect(flown).toEqual({ ...DEFAULT_VIEW, lanes: 'org' });
  expect(now()).toMatchObject({ act: 'continuous', flight: { places: ['urumqi'] } });
  actions.flyTo(['astana']);
  expect(view()).toBe(flown);
});

describe('filters', () => {
  it('are switched on and off, and stay in the dataset’s order', () => {
    const { actions, view } = atlas();
    actions.toggleFilter('places', 'astana');
    actions.toggleFilter('places', 'china');
    expect(view().filters.places).toEqual(['china', 'astana']);
    actions.toggleFilter('places', 'china');
    expect(view().filters.places).toEqual(['astana']);
    actions.toggleFilter('places', 'astana');
    expect(view().filters).toEqual(NO_FILTERS);
  });

  it('keep the window and the other filters', () => {
    const { actions, view } = atlas({ view: { window: WINDOW, filters: { ...NO_FILTERS, kinds: ['visit'] } } });
    actions.toggleFilter('places', 'urumqi');
    expect(view()).toMatchObject({ window: WINDOW, filters: { kinds: ['visit'], places: ['urumqi'] } });
    actions.clearFilter('kinds');
    expect(view()).toMatchObject({ window: WINDOW, filters: { kinds: [], places: ['urumqi'] } });
  });

  it('“show only these” takes the place of what was chosen', () => {
    const { actions, view } = atlas({ view: { filters: { ...NO_FILTERS, places: ['china'] } } });
    actions.setFilter('places', ['astana', 'urumqi']);
    expect(view().filters.places).toEqual(['urumqi', 'astana']);
  });

  it('take no value that the dataset does not have', () => {
    const { actions, view } = atlas();
    actions.setFilter('places', ['nowhere', 'urumqi']);
    actions.toggleFilter('kinds', '__proto__');
    expect(view().filters).toEqual({ ...NO_FILTERS, places: ['urumqi'] });
  });
});

describe('“Clear all”', () => {
  it('resets window, filters and rule, and keeps language, rows, map position and card', () => {
    const kept = {
      card: { type: 'event', id: 'event' },
      lanes: 'org',
      lang: 'zh',
      map: { zoom: 3, lat: 1, lng: 2 },
      view: 'list',
      borders: false,
      carried: { q: 'letters' },
    } as const;
    const { actions, view } = atlas({
      view: {
        ...kept,
        window: OTHER,
        filters: { ...NO_FILTERS, kinds: ['visit'], statuses: ['planned'] },
        missing: ['place'],
        dates: 'certain',
      },
    });
    actions.clearAll();
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...kept });
  });
});

describe('events that lack something', () => {
  it('without a date lie in no window, so it is lifted', () => {
    const { actions, view } = atlas({ view: { window: WINDOW } });
    actions.setMissing(['date']);
    expect(view()).toMatchObject({ missing: ['date'], window: null });
  });

  it('without a place are sought within the window', () => {
    const { actions, view } = atlas({ view: { window: WINDOW } });
    actions.setMissing(['place']);
    expect(view()).toMatchObject({ missing: ['place'], window: WINDOW });
  });
});

describe('cards', () => {
  it('are open one at a time', () => {
    const { actions, view } = atlas();
    actions.openCard({ type: 'event', id: 'event' });
    actions.openCard({ type: 'place', id: 'urumqi' });
    expect(view().card).toEqual({ type: 'place', id: 'urumqi' });
    actions.closeCard();
    expect(view().card).toBeNull();
  });
});

describe('notices', () => {
  const notice = { code: 'language-not-loaded', path: 'lang', value: 'Қазақша', params: {} };

  it('are added, once each, and put away', () => {
    const { actions, now } = atlas({ notices: [{ ...notice, code: 'link.lang' }] });
    actions.notify(notice);
    actions.notify({ ...notice });
    expect(now().notices.map((issue) => issue.code)).toEqual(['link.lang', 'language-not-loaded']);
    actions.dismissNotices();
    expect(now().notices).toEqual([]);
  });
});
