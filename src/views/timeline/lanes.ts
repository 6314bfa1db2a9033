import { hasBit } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { markerPlace } from '#/core/dataset';
import type { Lanes } from '#/core/view-state';
import type { I18n } from '#/i18n/i18n';

/** A row of the timeline. */
export type Lane = {
  /** Its place among the values of the lane index. */
  readonly row: number;
  readonly label: string;
  /** The language of a label that is not the reader's. */
  readonly lang: string | null;
  /** The kind's index where rows are kinds. */
  readonly kind: number | null;
};

/** Where each event of a dataset stands when rows are of one sort: indexes of values, in the dataset's order. */
export type LaneIndex = {
  readonly lanes: Lanes;
  /** The row after the last value is for events that have none. */
  readonly values: readonly string[];
  readonly rowsOf: (event: number) => readonly number[];
};

/**
 * Rows by kind, by place as on the map (a campus counts as its city), by organization and source as the event names them,
 * or by country of any place or party.
 */
export function laneIndex(dataset: Dataset, lanes: Lanes): LaneIndex {
  const facet = { kind: 'kinds', place: 'places', org: 'orgs', country: 'countries', source: 'sources' } as const;
  const values = [...dataset.facets[facet[lanes]].keys()];
  const row = new Map(values.map((value, index) => [value, index]));
  const named: Readonly<Record<Lanes, (event: number) => readonly (string | null | undefined)[]>> = {
    kind: (event) => [dataset.events[event]?.kind],
    place: (event) =>
      dataset.events[event]?.places.map(({ place }) => markerPlace(place, dataset.placeById) ?? place) ?? [],
    org: (event) => dataset.events[event]?.parties.map(({ org }) => org) ?? [],
    country: (event) => [...dataset.facets.countries].filter(([, bits]) => hasBit(bits, event)).map(([code]) => code),
    source: (event) => dataset.events[event]?.evidence.map(({ source }) => source) ?? [],
  };
  const found = new Map<number, readonly number[]>();
  return {
    lanes,
    values,
    rowsOf(event) {
      let rows = found.get(event);
      if (rows === undefined) {
        const indexes = named[lanes](event).map((value) => (value ? row.get(value) : undefined));
        const known = [...new Set(indexes.filter((index) => index !== undefined))].sort((a, b) => a - b);
        rows = known.length > 0 ? known : [values.length];
        found.set(event, rows);
      }
      return rows;
    },
  };
}

/** What a row is called, in the reader's language where the dataset speaks it. */
export function createLane(dataset: Dataset, index: LaneIndex, row: number, i18n: I18n): Lane {
  const { lanes, values } = index;
  const value = values[row];
  const kind = lanes === 'kind' && value !== undefined ? row : null;
  if (value === undefined) return { row, label: i18n.t(`timeline.no-${lanes}`), lang: null, kind };
  if (lanes === 'country') return { row, label: i18n.country(value), lang: null, kind };
  const texts: Readonly<Record<Exclude<Lanes, 'country'>, () => Parameters<I18n['text']>[0]>> = {
    kind: () => dataset.kinds[row]?.label,
    place: () => dataset.placeById.get(value)?.name,
    org: () => dataset.organizationById.get(value)?.name,
    source: () => dataset.sourceById.get(value)?.title,
  };
  const { text, lang, fallback } = i18n.text(texts[lanes]());
  return { row, label: text || value, lang: fallback ? lang : null, kind };
}
