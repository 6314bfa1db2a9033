import { describe, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { writeLink } from '#/core/link';
import type { ViewState } from '#/core/view-state';
import { createPlayer } from '#/views/playback/player';
import { anAtlas, anEvent, aPlace } from '../../support/builders';
import { createFakeBrowser } from '../../support/fake-browser';

const PARTS = {
  places: [aPlace({ id: 'urumqi' }), aPlace({ id: 'nanjing', lon: 118.8, lat: 32.1 })],
  events: [
    anEvent({ id: 'symposium', when: '2018-09-28', places: ['urumqi'] }),
    anEvent({ id: 'tour', kind: 'meeting', when: '2023-07' }),
    anEvent({ id: 'visit', when: '2025-10-29/2025-11-02', places: ['urumqi', 'nanjing'] }),
    anEvent({ id: 'talks', kind: 'meeting', when: '2025-12-09', places: ['nanjing'] }),
    anEvent({ id: 'undated', when: null }),
  ],
};

function open(view: Partial<ViewState> = {}, reducedMotion = false) {
  const atlas = anAtlas({ ...PARTS, view });
  const { browser, wait, waiting } = createFakeBrowser();
  const { span } = atlas.dataset;
  if (span === null) throw new Error('Nothing is dated');
  const player = createPlayer(atlas, span, { ...browser, reducedMotion: () => reducedMotion });
  const link = () => writeLink(atlas.store.getState().view, atlas.dataset).search;
  return { atlas, player, wait, waiting, link };
}

const YEAR = { of: 'year', step: 1 } as const;

const year = (number: number) => ({
  from: toDay({ year: number, month: 1, day: 1 }),
  to: toDay({ year: number, month: 12, day: 31 }),
});

describe('a moving window', () => {
  it('starts over all of time with a length that fits, and goes step by step to the end', () => {
    const { player, wait, link, atlas } = open();
    player.choose({ step: YEAR });
    player.play('window');
    expect(link()).toBe('?from=2018&to=2018&play=window');
    expect(atlas.store.getState()).toMatchObject({ gesture: true, act: 'continuous' });
    wait(1000);
    expect(link()).toBe('?from=2023&to=2023&play=window');
    wait(1000);
    expect(link()).toBe('?from=2025&to=2025&play=window');
    wait(1000);
    expect(link()).toBe('?from=2025&to=2025');
    expect(atlas.store.getState().gesture).toBe(false);
    expect(player.state().ended).toBe('arrived');
  });

  it('passes the empty years too where that is wanted', () => {
    const { player, wait, link } = open({ window: year(2018) });
    player.choose({ step: YEAR, skip: false });
    player.play();
    wait(1000);
    expect(link()).toBe('?from=2020&to=2020&play=window');
  });

  it('begins again at the end when it loops, and when play is pressed there', () => {
    const { player, wait, link } = open({ window: year(2025) });
    player.choose({ step: YEAR, loop: true });
    player.play();
    expect(link()).toBe('?from=2018&to=2018&play=window');
    wait(3000);
    expect(link()).toBe('?from=2018&to=2018&play=window');
    wait(60_000);
    expect(link()).toContain('play=window');
  });

  it('takes twice as many steps in the same time at double speed, half as many under reduced motion', () => {
    const fast = open({ window: year(2018) });
    fast.player.choose({ step: YEAR, skip: false, speed: 2 });
    fast.player.play();
    fast.wait(1000);
    expect(fast.link()).toBe('?from=2021&to=2021&play=window');
    const calm = open({ window: year(2018) }, true);
    calm.player.choose({ step: YEAR, skip: false });
    calm.player.play();
    calm.wait(1999);
    expect(calm.link()).toBe('?from=2019&to=2019&play=window');
    calm.wait(1);
    expect(calm.link()).toBe('?from=2020&to=2020&play=window');
  });

  it('goes back and on by hand, further when asked, and then stands still', () => {
    const { player, link, waiting, atlas } = open({ window: year(2020) });
    player.choose({ step: YEAR, skip: false });
    player.play();
    player.step(-1);
    expect(link()).toBe('?from=2020&to=2020');
    expect(waiting()).toBe(0);
    expect(atlas.store.getState().gesture).toBe(false);
    player.step(1, true);
    expect(link()).toBe('?from=2030&to=2030');
  });
});

describe('a growing window', () => {
  it('grows from the first day of the data to the last, then starts anew', () => {
    const { player, wait, link } = open();
    player.choose({ step: YEAR });
    player.play('growing');
    expect(link()).toBe('?from=2018-09-28&to=2018&play=growing');
    wait(1000);
    expect(link()).toBe('?from=2018-09-28&to=2023&play=growing');
    wait(1000);
    expect(link()).toBe('?from=2018-09-28&to=2025-12-09&play=growing');
    wait(1000);
    expect(player.state().ended).toBe('arrived');
    player.play();
    expect(link()).toBe('?from=2018-09-28&to=2018&play=growing');
  });
});

describe('event by event', () => {
  it('opens each dated card in turn and flies there; over all of time the window stays', () => {
    const { player, wait, link, atlas } = open();
    const flights: unknown[] = [];
    atlas.store.subscribe((now, before) => {
      if (now.flight !== before.flight) flights.push(now.flight?.places);
    });
    player.play('events');
    expect(link()).toBe('?event=symposium&play=events');
    wait(12_000);
    expect(link()).toBe('?event=talks&play=events');
    expect(flights).toEqual([['urumqi'], ['urumqi', 'nanjing'], ['nanjing']]);
    wait(4000);
    expect(link()).toBe('?event=talks');
    expect(player.state().ended).toBe('arrived');
  });

  it('flies from wherever the reader has put the map, and does not take its own flight for a hand', () => {
    const { player, wait, atlas } = open({ map: { zoom: 5, lat: -30, lng: 140 } });
    player.play('events');
    wait(4000);
    expect(atlas.store.getState()).toMatchObject({
      view: { play: 'events', map: null, card: { type: 'event', id: 'tour' } },
      flight: { places: ['urumqi'] },
    });
  });

  it('takes the window along, past the empty years', () => {
    const { player, wait, link } = open({ window: year(2018) });
    player.play('events');
    expect(link()).toBe('?from=2018&to=2018&event=symposium&play=events');
    wait(4000);
    expect(link()).toBe('?from=2023&to=2023&event=tour&play=events');
  });

  it('goes on from the open card, keeps to the filters, and says when nothing can be played', () => {
    const filters = { kinds: ['visit'], places: [], orgs: [], countries: [], sources: [], statuses: [] };
    const { player, link } = open({ filters, card: { type: 'event', id: 'symposium' } });
    player.play('events');
    expect(link()).toBe('?kinds=visit&event=visit&play=events');
    const none = open({ missing: ['date'] });
    none.player.play('events');
    expect(none.link()).toBe('?missing=date');
    expect(none.player.state().ended).toBe('nothing');
  });
});

describe('the reader’s hand', () => {
  it.each<[string, (atlas: ReturnType<typeof open>['atlas']) => void]>([
    ['drags the window', ({ actions }) => actions.dragWindow(year(2020))],
    ['types a date', ({ actions }) => actions.setWindow(year(2020))],
    ['clears all, the window too', ({ actions }) => actions.clearAll()],
    ['asks for what has no date, which lifts the window', ({ actions }) => actions.setMissing(['date'])],
    ['asks for certain dates', ({ actions }) => actions.setDates('certain')],
    ['opens a card', ({ actions }) => actions.openCard({ type: 'place', id: 'urumqi' })],
  ])('pauses when it %s', (_, act) => {
    const { player, atlas, waiting } = open();
    player.play('window');
    act(atlas);
    expect(atlas.store.getState().view.play).toBeNull();
    expect(waiting()).toBe(0);
  });

  it('may choose filters, and each way goes on with the events that pass', () => {
    const moving = open({ window: year(2018) });
    moving.player.choose({ step: { of: 'year', step: 1 } });
    moving.player.play();
    moving.atlas.actions.toggleFilter('kinds', 'visit');
    expect(moving.link()).toBe('?from=2023&to=2023&kinds=visit&play=window');
    expect(moving.waiting()).toBe(1);
    moving.wait(1000);
    expect(moving.link()).toBe('?from=2025&to=2025&kinds=visit&play=window');

    const growing = open();
    growing.player.choose({ step: { of: 'year', step: 1 } });
    growing.player.play('growing');
    growing.atlas.actions.setMissing(['place']);
    growing.wait(1000);
    expect(growing.link()).toBe('?from=2018-09-28&to=2023&missing=place&play=growing');

    const events = open();
    events.player.play('events');
    events.atlas.actions.toggleFilter('kinds', 'visit');
    expect(events.link()).toBe('?kinds=visit&event=symposium&play=events');
    events.wait(4000);
    expect(events.link()).toBe('?kinds=visit&event=visit&play=events');
    events.wait(4000);
    expect(events.link()).toBe('?kinds=visit&event=visit');
    expect(events.player.state().ended).toBe('arrived');
  });

  it('says that nothing can be played when a filter has left nothing of it', () => {
    for (const way of ['window', 'events'] as const) {
      const { player, atlas, wait } = open({ window: year(2018) });
      player.choose({ step: { of: 'year', step: 1 } });
      player.play(way);
      atlas.actions.toggleFilter('kinds', 'visit');
      atlas.actions.setMissing(['place']);
      atlas.actions.toggleFilter('countries', 'KZ');
      expect(atlas.selectors.shownList(atlas.store.getState().view)).toEqual([]);
      wait(60_000);
      expect([way, player.state().ended]).toEqual([way, 'nothing']);
    }
  });

  it('ends its own drag by itself, and nobody else’s silence lasts', () => {
    const dragged = open();
    dragged.player.play('window');
    dragged.atlas.actions.dragWindow(year(2020));
    expect(dragged.atlas.store.getState().gesture).toBe(true);
    const typed = open();
    typed.player.play('window');
    typed.atlas.actions.setWindow(year(2020));
    expect(typed.atlas.store.getState().gesture).toBe(false);
  });

  it('may move the map, the rows and the language while a window plays, but not the map from event to event', () => {
    const { player, atlas } = open();
    const map = { zoom: 4, lat: 40, lng: 90 };
    player.play('window');
    atlas.actions.setLanes('place');
    atlas.actions.setLang('ru');
    atlas.actions.moveMap(map);
    expect(atlas.store.getState().view.play).toBe('window');
    player.play('events');
    atlas.actions.moveMap({ ...map, zoom: 5 });
    expect(atlas.store.getState().view.play).toBeNull();
  });
});

describe('the link', () => {
  it('starts playing when it says so at opening', () => {
    const { link, waiting } = open({ play: 'events' });
    expect(link()).toBe('?event=symposium&play=events');
    expect(waiting()).toBe(1);
  });

  it('starts nothing on the way back through the history', () => {
    const { atlas, waiting } = open();
    atlas.store.setState(({ view }) => ({ view: { ...view, play: 'window', window: year(2020) }, act: 'address' }));
    expect(atlas.store.getState().view).toMatchObject({ play: null, window: year(2020) });
    expect(waiting()).toBe(0);
  });
});

it('goes on in another way, at another speed, without a second clock', () => {
  const { player, link, waiting } = open({ window: year(2018) });
  player.play('window');
  player.choose({ speed: 4 });
  expect(waiting()).toBe(1);
  player.choose({ way: 'events' });
  expect(waiting()).toBe(1);
  expect(link()).toContain('play=events');
  player.destroy();
  expect(waiting()).toBe(0);
});
