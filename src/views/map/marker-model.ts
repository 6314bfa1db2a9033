import type { Bitset } from '#/core/bitset';
import { type Day, fromDay, toDay } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import type { I18n } from '#/i18n/create-i18n';
import { markerWords } from './marker-words';
import type { Site, Tallier, Tally } from './tally-model';

/** How many events of each kind, in the order of the dataset's kinds; those without events are left out. */
export type Shares = readonly { readonly kind: number; readonly count: number }[];

/** What the map shows of one place. */
export type PlaceMark = {
  readonly id: string;
  /** Its index among the model's sites. */
  readonly site: number;
  readonly lon: number;
  readonly lat: number;
  /** The place is a region: the point only says where its mark is put. */
  readonly area: boolean;
  readonly name: string;
  /** For those who cannot see the mark: “Urumqi, 5 events, 2025”. Worded when it is asked for. */
  readonly label: string;
  readonly count: number;
  /** `count` in the reader's digits. */
  readonly figure: string;
  readonly shares: Shares;
  /** From the first to the last year, in days; without an end where something goes on; null where nothing is dated. */
  readonly span: DaySpan | null;
  /** Every event is a plan. */
  readonly planned: boolean;
  /** Every event concerns the place but happened elsewhere. */
  readonly concerns: boolean;
  /** Pixels; grows with the square root of the count. */
  readonly radius: number;
};

const SMALLEST_RADIUS = 9.5;
const RADIUS_PER_ROOT = 3.8;
const LARGEST_RADIUS = 24;

/** The largest place of the whole dataset sets the scale, so that no mark grows because another went. */
export function createRadius(sites: readonly Site[]): (count: number) => number {
  const most = sites.reduce((largest, site) => Math.max(largest, site.total), 1);
  const perRoot = Math.min(RADIUS_PER_ROOT, (LARGEST_RADIUS - SMALLEST_RADIUS) / Math.sqrt(most));
  return (count) => Math.min(LARGEST_RADIUS, SMALLEST_RADIUS + perRoot * Math.sqrt(count));
}

type Known = {
  readonly i18n: I18n;
  readonly mark: PlaceMark;
  readonly from: Day;
  readonly to: Day;
  readonly planned: number;
  readonly concerning: number;
  readonly kinds: Uint32Array;
};

/**
 * The marks of a set of events, in the order of the sites. A place's mark stays the same object for as long as nothing
 * about it changes: making and wording two hundred of them costs more than all else that a frame does.
 */
export function createMarks(
  { sites, tally }: Tallier,
  radiusOf: (count: number) => number,
): (events: Bitset, i18n: I18n) => readonly PlaceMark[] {
  const known: (Known | undefined)[] = sites.map(() => undefined);

  return (events, i18n) => {
    const row = tally(events);
    const marks: PlaceMark[] = [];
    for (let site = 0; site < sites.length; site++) {
      if (row.counts[site] === 0) continue;
      const last = known[site];
      if (last !== undefined && last.i18n === i18n && isSame(last, row, site)) marks.push(last.mark);
      else marks.push(make(row, site, i18n));
    }
    return marks;
  };

  function make(row: Tally, index: number, i18n: I18n): PlaceMark {
    const count = row.counts[index] ?? 0;
    const [planned, concerning] = [row.planned[index] ?? 0, row.concerning[index] ?? 0];
    const [from, to] = [row.from[index] ?? 0, row.to[index] ?? 0];
    const kinds = row.kinds.slice(index * row.kindRow, (index + 1) * row.kindRow);
    const last = known[index];
    const span = from > to ? null : wholeYears({ from, to });
    const mark = markOf(index, i18n, { count, planned, concerning, kinds, span });
    // The same years by other days look and read the same.
    const still = last !== undefined && last.i18n === i18n && isAlike(last, mark, kinds) ? last.mark : mark;
    known[index] = { i18n, mark: still, from, to, planned, concerning, kinds };
    return still;
  }

  function markOf(index: number, i18n: I18n, counted: Counted): PlaceMark {
    const site = sites[index];
    if (site === undefined) throw new Error(`There is no site ${index}`);
    const { count, span } = counted;
    const name = i18n.text(site.place.name).text;
    const [planned, concerns] = [counted.planned === count, counted.concerning === count];
    const words = markerWords(i18n);
    return {
      id: site.id,
      site: index,
      lon: site.lon,
      lat: site.lat,
      area: site.area,
      name,
      get label() {
        return words.label({ name, more: 0, area: site.area, count, span, planned, concerns });
      },
      count,
      figure: words.figure(count),
      shares: sharesOf(counted.kinds),
      span,
      planned,
      concerns,
      radius: radiusOf(count),
    };
  }
}

type Counted = {
  readonly count: number;
  readonly planned: number;
  readonly concerning: number;
  readonly kinds: Uint32Array;
  readonly span: DaySpan | null;
};

function isSame(last: Known, row: Tally, site: number): boolean {
  return (
    last.mark.count === row.counts[site] &&
    last.from === row.from[site] &&
    last.to === row.to[site] &&
    last.planned === row.planned[site] &&
    last.concerning === row.concerning[site] &&
    isSameMix(last.kinds, row, site)
  );
}

function isSameMix(last: Uint32Array, { kinds, kindRow }: Tally, site: number): boolean {
  for (let kind = 0; kind < kindRow; kind++) if (last[kind] !== kinds[site * kindRow + kind]) return false;
  return true;
}

function isAlike({ mark, kinds: last }: Known, next: PlaceMark, kinds: Uint32Array): boolean {
  return (
    mark.count === next.count &&
    mark.planned === next.planned &&
    mark.concerns === next.concerns &&
    mark.span?.from === next.span?.from &&
    mark.span?.to === next.span?.to &&
    last.every((count, kind) => count === kinds[kind])
  );
}

/** Kinds that the dataset does not know come first, as what has no place in its order. */
function sharesOf(kinds: Uint32Array): Shares {
  const shares: { readonly kind: number; readonly count: number }[] = [];
  const unknown = kinds.length - 1;
  if ((kinds[unknown] ?? 0) > 0) shares.push({ kind: -1, count: kinds[unknown] ?? 0 });
  for (let kind = 0; kind < unknown; kind++) {
    const count = kinds[kind] ?? 0;
    if (count > 0) shares.push({ kind, count });
  }
  return shares;
}

/** A marker speaks of years: days would drown the name. */
function wholeYears({ from, to }: DaySpan): DaySpan {
  return {
    from: toDay({ year: fromDay(from).year, month: 1, day: 1 }),
    to: Number.isFinite(to) ? toDay({ year: fromDay(to).year, month: 12, day: 31 }) : to,
  };
}
