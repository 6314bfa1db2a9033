// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { readLink } from '#/core/link';
import { createActions } from '#/state/actions';
import { connectAddress } from '#/state/address';
import { createAtlasStore } from '#/state/store';
import { aDataset, anEvent } from '../support/builders';

const dataset = aDataset({ events: [anEvent({ id: 'talk' })] });
let disconnect = () => {};

afterEach(() => disconnect());

function open(link: string) {
  history.pushState(null, '', link);
  const store = createAtlasStore(readLink(location, dataset).view);
  disconnect = connectAddress(store, dataset, globalThis);
  return { store, actions: createActions(store, dataset) };
}

test('walks a real history back and forward', async () => {
  const { store, actions } = open('/atlas/?kinds=VISIT');
  const length = history.length;
  actions.openCard({ type: 'event', id: 'talk' });
  actions.moveMap({ zoom: 4, lat: 43, lng: 87 });
  await vi.waitFor(() => expect(location.hash).toBe('#map=4/43/87'));
  expect(history.length).toBe(length + 1);
  history.back();
  await vi.waitFor(() => expect(store.getState().view.card).toBeNull());
  expect(location.pathname + location.search + location.hash).toBe('/atlas/?kinds=visit');
  history.forward();
  await vi.waitFor(() => expect(store.getState().view.card).toEqual({ type: 'event', id: 'talk' }));
  expect(store.getState().view.map).toEqual({ zoom: 4, lat: 43, lng: 87 });
});

test('follows a fragment that is typed by hand', async () => {
  const { store } = open('/atlas/');
  location.hash = '#map=5.0/43/87';
  await vi.waitFor(() => expect(store.getState().view.map).toEqual({ zoom: 5, lat: 43, lng: 87 }));
  expect(location.hash).toBe('#map=5/43/87');
});
