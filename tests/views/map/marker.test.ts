import { expect, it } from 'vitest';
import { createMarkerDrawing, type MarkerLook, showStanding } from '#/views/map/marker';
import { aMap, markAt } from './world';

function lookAt(id: string, parts: Partial<MarkerLook> = {}): MarkerLook {
  return { ...markAt(aMap().model(), id), places: [id], ...parts };
}

function draw(id: string) {
  const button = document.createElement('button');
  createMarkerDrawing(button)(lookAt(id));
  const strokes = [...button.querySelectorAll<SVGElement>('.map-marker-ring path')].map((path) => path.style.stroke);
  const dashes = [...button.querySelectorAll('.map-marker-ring')].map((ring) => ring.getAttribute('stroke-dasharray'));
  return { button, strokes, dashes };
}

it('is a button with the place’s name, its count in the middle', () => {
  const { button } = draw('urumqi');
  expect(button).toHaveAccessibleName('Urumqi, 4 events, 2018–2025');
  expect(button).toHaveAttribute('data-place-id', 'urumqi');
  expect(button).toHaveTextContent(/^4$/);
});

it('colours the ring by kind', () => {
  expect(draw('urumqi').strokes).toEqual(['var(--kind-0)', 'var(--kind-1)']);
});

it('dashes plans and regions, and doubles the ring of a place that is only concerned', () => {
  expect(draw('urumqi').dashes).toEqual([null]);
  expect(draw('shymkent').dashes).toEqual(['2.6 2.4']);
  expect(draw('xinjiang').dashes).toEqual(['4 2.4']);
  expect(draw('astana').dashes).toEqual([null, null]);
});

it('never draws a region round', () => {
  const curves = [...draw('xinjiang').button.querySelectorAll('path')].filter((path) =>
    path.getAttribute('d')?.includes('A'),
  );
  expect(curves).toEqual([]);
});

it('is large enough to hit', () => {
  const { button } = draw('astana');
  expect(Number.parseFloat(button.style.width)).toBeGreaterThanOrEqual(24);
  expect(Number.parseFloat(button.style.height)).toBeGreaterThanOrEqual(24);
});

it('says which place is open, without being drawn again', () => {
  const { button } = draw('urumqi');
  const drawing = button.firstChild;
  showStanding(button, { selected: true, lit: false, dimmed: false });
  expect(button).toHaveAttribute('aria-current', 'true');
  showStanding(button, { selected: false, lit: true, dimmed: false });
  expect(button).not.toHaveAttribute('aria-current');
  expect(button.firstChild).toBe(drawing);
});

it('takes hostile names and ids as text', () => {
  const button = document.createElement('button');
  createMarkerDrawing(button)(lookAt('urumqi', { places: ['"><img src=x>'], label: '<b>x</b>', figure: '<i>9</i>' }));
  expect(button.querySelector('img, b, i')).toBeNull();
  expect(button).toHaveTextContent('<i>9</i>');
});
