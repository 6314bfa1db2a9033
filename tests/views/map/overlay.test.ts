import { beforeEach, expect, it, vi } from 'vitest';
import type { Overlay, OverlayReader, Viewport } from '#/views/map/engine';
import { toWorld, worldSize } from '#/views/map/mercator';
import { createOverlay } from '#/views/map/overlay';
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
  return { width, height, zoom, project, resting };
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
