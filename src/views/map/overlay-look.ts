import type { DaySpan } from '#/core/interval';
import type { I18n } from '#/i18n/create-i18n';
import type { MarkerLook } from './marker';
import type { PlaceMark, Shares } from './marker-model';
import { markerWords } from './marker-words';

/** How a marker of these places looks, the first of which it stands at, and what is written beside it. */
export function lookOf(
  places: readonly PlaceMark[],
  i18n: I18n,
  radiusOf: (count: number) => number,
): { readonly look: MarkerLook; readonly name: string } | null {
  const [main, ...others] = places;
  if (main === undefined) return null;
  if (others.length === 0) {
    const { area, label, figure, shares, planned, concerns } = main;
    const radius = drawnRadius(radiusOf(main.count));
    const look = { places: [main.id], area, label, figure, shares, planned, concerns, radius };
    return { look, name: main.name };
  }
  const words = markerWords(i18n);
  const count = places.reduce((sum, place) => sum + place.count, 0);
  const planned = places.every((place) => place.planned);
  const concerns = places.every((place) => place.concerns);
  const worded = { name: main.name, more: others.length, area: false, count, span: spanOf(places), planned, concerns };
  const look = {
    places: places.map((place) => place.id),
    area: main.area,
    label: words.label(worded),
    figure: words.figure(count),
    shares: sumOf(places),
    planned,
    concerns,
    radius: drawnRadius(radiusOf(count)),
  };
  return { look, name: i18n.t('map.joined-name', { name: main.name, more: others.length }) };
}

/** Half pixels: while time goes by most counts change a little, and a marker need not be drawn anew for less. */
function drawnRadius(radius: number): number {
  return Math.round(2 * radius) / 2;
}

function spanOf(places: readonly PlaceMark[]): DaySpan | null {
  const spans = places.map((place) => place.span).filter((span) => span !== null);
  if (spans.length === 0) return null;
  return { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) };
}

function sumOf(places: readonly PlaceMark[]): Shares {
  const counts = new Map<number, number>();
  for (const { shares } of places) {
    for (const { kind, count } of shares) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => a.kind - b.kind);
}
