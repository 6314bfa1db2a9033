import './overlay.css';
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { DrawnMark } from './drawn-marks';
import { createMarkerDrawing, type MarkerLook, showStanding } from './marker';
import type { MapModel } from './model';

/** What a reader does to a marker, by the place's id. */
export type MarkerReader = {
  readonly opened: (place: string) => void;
  /** Pointer or focus came to a marker, or left it. */
  readonly pointed: (place: string | null) => void;
};

type Drawn = {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  readonly draw: (look: MarkerLook) => void;
  mark: DrawnMark;
};

/** Keeps one button per place on the map, in the model's order. A button lives as long as its place has events. */
export function createMarkers(map: MapLibreMap, reader: MarkerReader) {
  const drawn = new Map<string, Drawn>();

  return { render, show };

  function render(marks: readonly DrawnMark[]): void {
    const wanted = new Set(marks.map((mark) => mark.id));
    for (const [id, { marker, button }] of drawn) {
      if (wanted.has(id)) continue;
      drawn.delete(id);
      release(button);
      marker.remove();
    }
    let next: HTMLButtonElement | null = null;
    for (const mark of marks.toReversed()) {
      const known = drawn.get(mark.id);
      if (known === undefined) add(mark, next);
      else change(known, mark);
      next = drawn.get(mark.id)?.button ?? next;
    }
  }

  function show({ selected, lit, concerned }: Pick<MapModel, 'selected' | 'lit' | 'concerned'>): void {
    for (const [id, { button }] of drawn) {
      const dimmed = concerned !== null && !concerned.has(id);
      showStanding(button, { selected: selected.has(id), lit: lit.has(id), dimmed });
    }
  }

  /** Moving a button that has the focus would take the focus away: only new ones are put between the others. */
  function add(mark: DrawnMark, before: HTMLButtonElement | null) {
    const button = document.createElement('button');
    const draw = createMarkerDrawing(button);
    draw({ ...mark, places: [mark.id] });
    listen(button, mark.id);
    const marker = new Marker({ element: button }).setLngLat([mark.lon, mark.lat]).addTo(map);
    if (before !== null) before.before(button);
    drawn.set(mark.id, { marker, button, draw, mark });
  }

  function change(known: Drawn, mark: DrawnMark) {
    const { lon, lat, ...looks } = mark;
    const { lon: oldLon, lat: oldLat, ...oldLooks } = known.mark;
    if (lon !== oldLon || lat !== oldLat) known.marker.setLngLat([lon, lat]);
    if (JSON.stringify(looks) !== JSON.stringify(oldLooks)) known.draw({ ...mark, places: [mark.id] });
    known.mark = mark;
  }

  function listen(button: HTMLButtonElement, id: string) {
    button.addEventListener('click', () => {
      // MapLibre keeps the press from giving the focus; the card gives it back to here when it closes.
      button.focus({ preventScroll: true });
      reader.opened(id);
    });
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    button.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') reader.pointed(id);
    });
    button.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') reader.pointed(null);
    });
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) reader.pointed(id);
    });
    button.addEventListener('blur', () => reader.pointed(null));
  }

  /** A button that goes while it has pointer or focus would leave them on nothing. */
  function release(button: HTMLButtonElement) {
    if (button === document.activeElement) map.getCanvas().focus({ preventScroll: true });
    else if (button.matches(':hover')) queueMicrotask(() => reader.pointed(null));
  }
}
