import { expect, it } from 'vitest';
import { createActions } from '#/state/actions';
import { createOwnHover } from '#/state/own-hover';
import { createAtlasStore } from '#/state/store';
import { aDataset } from '../support/builders';

const MARKER = { type: 'places', places: ['urumqi'] } as const;
const ROW = { type: 'event', event: 0 } as const;

function aMap() {
  const store = createAtlasStore();
  const actions = createActions(store, aDataset());
  return { store, actions, hover: createOwnHover({ store, actions }) };
}

it('lights what the pointer enters and dims it when it leaves', () => {
  const { store, hover } = aMap();
  hover(MARKER);
  expect(store.getState().hover).toEqual(MARKER);
  hover(null);
  expect(store.getState().hover).toBeNull();
});

it('leaves alone what another view has lit meanwhile', () => {
  const { store, actions, hover } = aMap();
  hover(MARKER);
  actions.hover(ROW);
  hover(null);
  expect(store.getState().hover).toEqual(ROW);
});
