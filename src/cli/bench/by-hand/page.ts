/*
 * What an average developer makes of the same task in an afternoon, to measure beside the app: each library as its
 * examples show it, wired to the other by hand. Every event is an item of vis-timeline, every event with a place a
 * point of a GeoJSON source that is filtered by time, and a second source has each place with its count. There is no
 * list, no card, no language, no link and no basemap: all that it lacks makes it faster. `?without=timeline` leaves
 * MapLibre alone with the places' counts.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './page.css';
import type { Feature, FeatureCollection } from 'geojson';
import { GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline } from 'vis-timeline/esnext';
import { type PlainEvent, readEvents } from './events';

setWorkerUrl(workerUrl);

const asked = new URLSearchParams(location.search);
const { events, places } = await readEvents('./data.json');
const first = Math.min(...events.map(({ start }) => start));
const last = Math.max(...events.map(({ end }) => end));
let from = Date.UTC(Number(asked.get('from')), 0, 1);
let to = Date.UTC(Number(asked.get('to')) + 1, 0, 1);

const bar = elementOf('bar');
const handle = elementOf('window');
const timeline = asked.get('without') === 'timeline' ? null : createTimeline();
const map = new MapLibre({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'paper', type: 'background', paint: { 'background-color': '#eee' } }],
  },
  center: [95, 40],
  zoom: 2.5,
  attributionControl: false,
});

map.on('load', () => {
  if (timeline !== null) {
    map.addSource('events', { type: 'geojson', data: collection(events.flatMap(eventFeature)) });
    map.addLayer({ id: 'events', type: 'circle', source: 'events', paint: { 'circle-radius': 2 } });
  }
  map.addSource('places', { type: 'geojson', data: collection([]) });
  map.addLayer({
    id: 'places',
    type: 'circle',
    source: 'places',
    paint: { 'circle-radius': ['+', 4, ['sqrt', ['get', 'count']]], 'circle-color': '#b8402a', 'circle-opacity': 0.7 },
  });
  show();
  map.once('idle', () => {
    document.documentElement.dataset.ready = 'true';
  });
});

bar.addEventListener('pointerdown', (down) => {
  const grip = down.target instanceof HTMLElement ? down.target.dataset.grip : undefined;
  const before = { from, to };
  bar.setPointerCapture(down.pointerId);
  const move = (event: PointerEvent) => {
    const by = ((event.clientX - down.clientX) / bar.clientWidth) * (last - first);
    from = before.from + by;
    if (grip === 'body') to = before.to + by;
    show();
  };
  bar.addEventListener('pointermove', move);
  bar.addEventListener('pointerup', () => bar.removeEventListener('pointermove', move), { once: true });
});

/** Everything at once, whenever the window moves. */
function show() {
  handle.style.left = `${((from - first) / (last - first)) * 100}%`;
  handle.style.width = `${((to - from) / (last - first)) * 100}%`;
  timeline?.setWindow(from, to, { animation: false });
  if (timeline !== null) map.setFilter('events', ['all', ['<=', ['get', 'start'], to], ['>=', ['get', 'end'], from]]);
  const counts = new Map<string, number>();
  for (const event of events)
    if (event.place !== null && event.start <= to && event.end >= from)
      counts.set(event.place, (counts.get(event.place) ?? 0) + 1);
  const source = map.getSource('places');
  if (source instanceof GeoJSONSource)
    source.setData(collection([...counts].flatMap(([place, count]) => pointAt(place, { count }))));
}

function createTimeline(): Timeline {
  const items = events.map(({ id, title, kind, start, end }) => {
    const isShort = end - start <= 86_400_000;
    return isShort ? { id, content: title, group: kind, start } : { id, content: title, group: kind, start, end };
  });
  const groups = [...new Set(events.map(({ kind }) => kind))].map((id) => ({ id, content: id }));
  return new Timeline(elementOf('timeline'), new DataSet<DataItem, 'id'>(items), new DataSet(groups), {
    height: '240px',
    start: from,
    end: to,
  });
}

function eventFeature({ place, start, end }: PlainEvent): readonly Feature[] {
  return place === null ? [] : pointAt(place, { start, end });
}

function pointAt(place: string, properties: Readonly<Record<string, number>>): readonly Feature[] {
  const coordinates = places.get(place);
  if (coordinates === undefined) return [];
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...coordinates] }, properties }];
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}`);
  return element;
}
