import { describe, expect, test } from 'vitest';
import { toDay } from '#/core/day';
import { readLink } from '#/core/link';
import { createActions } from '#/state/actions';
import { connectAddress } from '#/state/address';
import { createAtlasStore } from '#/state/store';
import { aDataset, anEvent, aPlace } from '../support/builders';
import { createFakeBrowser } from '../support/fake-browser';

const dataset = aDataset({
  places: [aPlace()],
  events: [anEvent({ id: 'talk', places: ['urumqi'] }), anEvent({ id: 'visit' })],
});
const talk = { type: 'event', id: 'talk' } as const;
const day = (date: number) => toDay({ year: 2025, month: 10, day: date });

/** A page that was opened by a link, as the app opens it. */
function open(link = '') {
  const fake = createFakeBrowser(`https://example.org/atlas/index.html${link}`);
  const { view, notices } = readLink(fake.browser.location, dataset);
  const store = createAtlasStore(view, notices);
  const actions = createActions(store, dataset);
  const disconnect = connectAddress(store, dataset, fake.browser);
  return { ...fake, store, actions, disconnect, view: () => store.getState().view };
}

describe('opening', () => {
  test('makes the address canonical in the same entry, and keeps the path', () => {
    const page = open('?utm=x&end=2025&id=TALK&v=0#map=4.0000/43.81234/87.6');
    expect(page.href()).toBe('https://example.org/atlas/index.html?to=2025&event=talk#map=4/43.81/87.6');
    expect(page.entries()).toHaveLength(1);
    expect(page.store.getState().notices.map((notice) => notice.code)).toEqual(['link.version']);
  });

  test('writes nothing when it is canonical already', () => {
    expect(open().writes).toEqual([]);
    expect(open('?event=talk#map=4/43/87').writes).toEqual([]);
  });

  test('keeps a path that looks like a host', () => {
    const fake = createFakeBrowser('https://example.org//elsewhere/?event=TALK');
    connectAddress(createAtlasStore(readLink(fake.browser.location, dataset).view), dataset, fake.browser);
    expect(fake.href()).toBe('https://example.org//elsewhere/?event=talk');
  });
});

describe('a deliberate act', () => {
  test('adds one entry, at once, that Back undoes exactly', () => {
    const page = open('?kinds=visit');
    const before = page.view();
    page.actions.openCard(talk);
    expect(page.entries()).toEqual(['?kinds=visit', '?kinds=visit&event=talk']);
    page.back();
    expect(page.view()).toEqual(before);
    page.forward();
    expect(page.view().card).toEqual(talk);
    expect(page.entries()).toHaveLength(2);
    expect(page.writes).toHaveLength(1);
  });

  test('adds none when the link stays the same', () => {
    const page = open('?event=talk');
    page.actions.openCard({ ...talk });
    page.actions.setDates('possible');
    page.actions.clearFilter('kinds');
    expect(page.writes).toEqual([]);
  });

  test('empties the address when nothing is left to say', () => {
    const page = open('?event=talk');
    page.actions.closeCard();
    expect(page.href()).toBe('https://example.org/atlas/index.html');
  });
});

describe('a continuous act', () => {
  test('replaces the entry, at most every 350 ms and no later than 350 ms after its end', () => {
    const page = open();
    for (let step = 0; step < 100; step++) {
      page.actions.dragWindow({ from: day(1), to: day(1) + step });
      expect(page.waiting()).toBeLessThanOrEqual(1);
      page.wait(16);
    }
    page.actions.endGesture();
    page.wait(350);
    expect(page.link()).toBe('?from=2025-10&to=2026-01-08');
    expect(page.writes.map(({ how }) => how)).not.toContain('push');
    const gaps = page.writes.slice(1).map(({ at }, i) => at - (page.writes[i]?.at ?? 0));
    expect(page.writes).toHaveLength(2);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(350);
    expect(page.entries()).toHaveLength(1);
  });

  test('that does not end is written every two seconds, one with pauses in each of them', () => {
    const gapsOf = (pause: number) => {
      const page = open();
      for (let at = 0; at < 9_000; at += pause) {
        page.actions.moveMap({ zoom: 4, lat: 43, lng: at / 100 });
        page.wait(pause);
      }
      return page.writes.slice(1).map(({ at }, i) => at - (page.writes[i]?.at ?? 0));
    };
    expect(new Set(gapsOf(10))).toEqual(new Set([2_000]));
    expect(new Set(gapsOf(500))).toEqual(new Set([500]));
  });

  test('of one step is written at once', () => {
    const page = open();
    page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    expect(page.link()).toBe('#map=4/43/87');
  });

  test('stays below what Safari allows, however long it lasts', () => {
    const page = open();
    for (let step = 0; step < 3_000; step++) {
      page.actions.moveMap({ zoom: 4, lat: 43, lng: step / 100 });
      page.wait(10);
    }
    expect(page.writes.length).toBeLessThan(90);
  });

  test('does nothing when it ends where it began', () => {
    const page = open('?from=2025&to=2025');
    const { window } = page.view();
    if (window === null) throw new Error('There is a window');
    page.actions.dragWindow({ ...window });
    page.wait(1_000);
    expect(page.writes).toEqual([]);
  });

  test.each([
    ['the page is left', (page: ReturnType<typeof open>) => page.emit('pagehide')],
    ['the tab is hidden', (page: ReturnType<typeof open>) => page.hide()],
    ['the atlas is taken down', (page: ReturnType<typeof open>) => page.disconnect()],
  ])('is written when %s', (_, leave) => {
    const page = open();
    page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    page.actions.moveMap({ zoom: 5, lat: 43, lng: 87 });
    leave(page);
    expect(page.link()).toBe('#map=5/43/87');
  });
});

describe('Back and Forward', () => {
  test('find a dragged window in the entry in which it was dragged, even if a click came right after', () => {
    const page = open();
    page.actions.dragWindow({ from: day(1), to: day(20) });
    page.actions.dragWindow({ from: day(2), to: day(20) });
    page.actions.endGesture();
    page.actions.openCard(talk);
    expect(page.entries()).toEqual(['?from=2025-10-02&to=2025-10-20', '?from=2025-10-02&to=2025-10-20&event=talk']);
    page.wait(1_000);
    expect(page.entries()).toHaveLength(2);
    page.back();
    expect(page.view()).toMatchObject({ window: { from: day(2), to: day(20) }, card: null });
  });

  test('give a click its own entry when it takes back a drag that was not written yet', () => {
    const page = open();
    page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    page.actions.dragWindow({ from: day(1), to: day(20) });
    page.actions.setWindow(null);
    expect(page.entries()).toEqual(['?from=2025-10&to=2025-10-20#map=4/43/87', '#map=4/43/87']);
  });

  test('do not let a drag that was under way change the entry to which they lead', () => {
    const page = open();
    page.actions.openCard(talk);
    page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    page.actions.moveMap({ zoom: 5, lat: 43, lng: 87 });
    page.back();
    page.wait(1_000);
    expect(page.link()).toBe('');
    expect(page.view()).toMatchObject({ card: null, map: null });
  });

  test('restore the map’s position of each entry', () => {
    const page = open();
    page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    page.actions.openCard(talk);
    page.wait(400);
    page.actions.moveMap({ zoom: 9, lat: 43, lng: 87 });
    page.back();
    expect(page.view().map).toEqual({ zoom: 4, lat: 43, lng: 87 });
    page.forward();
    expect(page.view().map).toEqual({ zoom: 9, lat: 43, lng: 87 });
  });

  test('take the map’s position back where they lead to an entry from before it was moved', () => {
    const page = open();
    page.actions.openCard(talk);
    page.wait(400);
    page.actions.moveMap({ zoom: 9, lat: 43, lng: 87 });
    page.back();
    expect(page.view().map).toBeNull();
    expect(page.entries()).toEqual(['', '?event=talk#map=9/43/87']);
  });

  test('leave a map alone that did not move in between', () => {
    const page = open();
    const map = { zoom: 4.123456, lat: 43.123456, lng: 87.123456 };
    page.actions.moveMap(map);
    page.actions.openCard(talk);
    page.back();
    expect(page.view().map).toBe(map);
  });

  test('change the state once, and write nothing', () => {
    const page = open();
    page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    page.actions.openCard(talk);
    page.wait(400);
    page.actions.moveMap({ zoom: 9, lat: 43, lng: 87 });
    const writes = page.writes.length;
    let changes = 0;
    page.store.subscribe(() => changes++);
    page.back();
    page.wait(1_000);
    expect([changes, page.writes.length]).toEqual([1, writes]);
    expect(page.store.getState().act).toBe('address');
  });

  test('forget nothing of what follows when an act is undone and another done', () => {
    const page = open();
    page.actions.openCard(talk);
    page.actions.setView('list');
    page.back();
    page.actions.setLang('ru');
    expect(page.entries()).toEqual(['', '?event=talk', '?event=talk&lang=ru']);
  });
});

describe('an address changed by hand', () => {
  test('moves the map and is made canonical', () => {
    const page = open('?event=talk');
    page.typeHash('#map=5.0/43.80/87.6');
    expect(page.view().map).toEqual({ zoom: 5, lat: 43.8, lng: 87.6 });
    expect(page.link()).toBe('?event=talk#map=5/43.8/87.6');
    expect(page.entries()).toHaveLength(2);
  });

  test('says what it did not understand, and the map stays', () => {
    const page = open('#map=4/43/87');
    page.typeHash('#map=home');
    expect(page.store.getState().notices.map(({ code, value }) => [code, value])).toEqual([['link.bad-map', 'home']]);
    expect(page.link()).toBe('#map=4/43/87');
    expect(page.view().map).toEqual({ zoom: 4, lat: 43, lng: 87 });
  });

  test('to the target of a skip link changes nothing', () => {
    const page = open('?kinds=tour&event=talk#map=4/43/87');
    const before = page.store.getState();
    expect(before.notices).toHaveLength(1);
    page.typeHash('#list');
    expect(page.store.getState()).toBe(before);
    expect(page.link()).toBe('?event=talk#map=4/43/87');
  });
});

describe('a browser that refuses to write', () => {
  test('does not stop the reader, and is asked again later', () => {
    const page = open();
    page.refuse(true);
    page.actions.openCard(talk);
    page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
    expect(page.view().card).toEqual(talk);
    expect(page.link()).toBe('');
    page.refuse(false);
    page.wait(5_000);
    expect(page.link()).toBe('?event=talk#map=4/43/87');
  });

  test('is not asked for ever', () => {
    const page = open();
    page.refuse(true);
    page.actions.openCard(talk);
    page.wait(1_000_000);
    page.refuse(false);
    page.wait(1_000_000);
    expect(page.link()).toBe('');
    page.actions.setView('list');
    expect(page.link()).toBe('?event=talk&view=list');
  });
});

test('hears and writes nothing any more when it is disconnected', () => {
  const page = open();
  page.disconnect();
  page.actions.openCard(talk);
  page.actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
  page.wait(1_000);
  expect(page.writes).toEqual([]);
  expect([page.listening(), page.waiting()]).toEqual([0, 0]);
});
