import { beforeEach, expect, it, vi } from 'vitest';
import { toDay } from '#/core/day';
import type { Overlay, OverlayReader, Viewport } from '#/views/map/engine';
import { toWorld, worldSize } from '#/views/map/mercator';
import { createOverlay } from '#/views/map/overlay';
import { aGlobe } from './globe-viewport';
import { aMap } from './world';

let overlay: Overlay;
let reader: { [K in keyof OverlayReader]: ReturnType<typeof vi.fn<OverlayReader[K]>> };

beforeEach(() => {
  document.body.replaceChildren();
  reader = { opened: vi.fn(), pointed: vi.fn(), laidOut: vi.fn(), approach: vi.fn(), released: vi.fn() };
  overlay = createOverlay(document.body, reader);
});

function aViewport(zoom: number, parts: Partial<Viewport & { lon: number; lat: number }> = {}): Viewport {
  const { width = 1000, height = 560, lon = 85, lat = 44, resting = true } = parts;
  const size = worldSize(zoom);
  const centre = toWorld(lon, lat);
  const project = (lon: number, lat: number) => {
    const { x, y } = toWorld(lon, lat);
    return { x: (x - centre.x) * size + width / 2, y: (y - centre.y) * size + height / 2 };
  };
  return { width, height, zoom, project, globe: null, resting };
}

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button.map-marker')];
const names = () => buttons().map((button) => button.getAttribute('aria-label'));

it('has a button for each place in view, west to east', () => {
  const { model } = aMap();
  overlay.render(model());
  overlay.move(aViewport(4));
  expect(buttons().map((button) => button.dataset.placeId)).toEqual(['shymkent', 'astana', 'xinjiang', 'urumqi']);
});

it('joins near places with their sum and parts them closer by', () => {
  const { model } = aMap();
  overlay.render(model());
  overlay.move(aViewport(-2));
  expect(names()).toEqual(['Xinjiang (region), 1 event, since 1980', 'Urumqi and 2 more places, 6 events, 2018–2026']);
  overlay.move(aViewport(4));
  expect(buttons()).toHaveLength(4);
});

it('keeps who is joined while the window moves; of one place left, the marker is its own', () => {
  const { atlas, model } = aMap();
  overlay.render(model());
  overlay.move(aViewport(-2));
  const joined = () => document.querySelector<HTMLButtonElement>('.map-marker[data-place-ids]');
  const before = joined();
  expect(before?.dataset.placeIds).toBe('urumqi astana shymkent');
  atlas.actions.dragWindow({
    from: toDay({ year: 2025, month: 1, day: 1 }),
    to: toDay({ year: 2026, month: 12, day: 31 }),
  });
  overlay.render(model());
  expect(joined()).toBe(before);
  expect(before?.dataset.placeIds).toBe('urumqi shymkent');
  atlas.actions.dragWindow({
    from: toDay({ year: 2026, month: 1, day: 1 }),
    to: toDay({ year: 2026, month: 12, day: 31 }),
  });
  overlay.render(model());
  expect(before?.dataset.placeId).toBe('shymkent');
  expect(before).toHaveAccessibleName('Shymkent, 1 event, 2026, planned');
  const at = overlay.layout().at.get('shymkent');
  expect(at).toMatchObject({ lon: 69.6, lat: 42.3 });
});

it.each([
  ['a flat map', aViewport(4)],
  ['a globe', aGlobe({ zoom: 2.5 })],
])('draws nothing anew on %s where nothing has changed', (_, viewport) => {
  const { atlas, model } = aMap();
  overlay.render(model());
  overlay.move(viewport);
  const layout = overlay.layout();
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  atlas.actions.moveMap({ zoom: 4, lat: 44, lng: 85 });
  overlay.render(model());
  overlay.move(viewport);
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
  expect(overlay.layout()).toBe(layout);
});

it('pans all with one transform', () => {
  const { model } = aMap();
  overlay.render(model());
  overlay.move(aViewport(4));
  const own = buttons().map((button) => button.style.transform);
  overlay.move(aViewport(4, { lon: 86, resting: false }));
  expect(buttons().map((button) => button.style.transform)).toEqual(own);
  expect(document.querySelector<HTMLElement>('.map-overlay')?.style.transform).toMatch(/^translate\(-22\.7/);
  overlay.move(aViewport(4, { lon: 86 }));
  expect(buttons().map((button) => button.style.transform)).not.toEqual(own);
});

it('gives the focus to the marker that takes a place in, and back to the map when its events go', async () => {
  const { atlas, model } = aMap();
  overlay.render(model());
  overlay.move(aViewport(4));
  document.querySelector<HTMLElement>('[data-place-id="shymkent"]')?.focus();
  overlay.move(aViewport(-2));
  await Promise.resolve();
  expect(document.activeElement).toHaveAttribute('data-place-ids');
  atlas.actions.dragWindow({ from: 0, to: 1 });
  overlay.render(model());
  expect(buttons()).toHaveLength(0);
  expect(reader.released).toHaveBeenCalledTimes(1);
});

it('opens a place, and points at all places of a joined marker', () => {
  const { model } = aMap();
  overlay.render(model());
  overlay.move(aViewport(4));
  document.querySelector<HTMLElement>('[data-place-id="shymkent"]')?.click();
  expect(reader.opened).toHaveBeenCalledWith('shymkent');
  overlay.move(aViewport(-2));
  const joined = document.querySelector('[data-place-ids]');
  joined?.dispatchEvent(Object.assign(new Event('pointerenter'), { pointerType: 'mouse' }));
  expect(reader.pointed).toHaveBeenLastCalledWith(['urumqi', 'astana', 'shymkent']);
});

it('keeps a name clear of the ring that a selection draws around its marker on a phone', () => {
  const { atlas, model } = aMap();
  overlay.render(model());
  overlay.move(aViewport(4, { width: 390 }));
  const marker = document.querySelector<HTMLElement>('[data-place-id="urumqi"]');
  const ring = () =>
    Number(/^M0 -(\d+(?:\.\d+)?)/.exec(marker?.querySelector('.map-marker-halo')?.getAttribute('d') ?? '')?.[1]);
  const away = () =>
    Number(/translate\((-?\d+)px/.exec(marker?.querySelector<HTMLElement>('.map-name')?.style.transform ?? '')?.[1]);
  const before = away();
  atlas.actions.openCard({ type: 'place', id: 'urumqi' });
  overlay.render(model());
  expect(away()).toBeGreaterThan(ring() + 1.5);
  atlas.actions.closeCard();
  overlay.render(model());
  expect(away()).toBe(before);
});
