import { type Bitset, hasBit } from './bitset';
import type { Dataset } from './dataset';
import type { AtlasEvent } from './event';
import { organizationsOf, placesOf, sourcesOf } from './event-names';
import type { LocalizedText } from './localized';
import type { Direction } from './playback';
import type { TableColumn, TableSort } from './view-state';

/** What sorting needs of the reader's language. */
export type Wording = {
  readonly text: (localized: LocalizedText | null | undefined) => { readonly text: string };
  readonly compare: (a: string, b: string) => number;
};

/**
 * All events in the order of a column, as indexes. Dates go by their first possible day, text by the rules of the
 * language; what has no date, or nothing in that column, comes last either way, and equals go by time.
 */
export function tableOrder(dataset: Dataset, { column, descending }: TableSort, wording: Wording): readonly number[] {
  const all = dataset.events.map((_, index) => index);
  const has = column === 'date' ? (index: number) => hasBit(dataset.dated, index) : null;
  const texts = column === 'date' ? null : dataset.events.map((event) => textOf(dataset, event, column, wording));
  const rank = texts === null ? timeRanks(dataset) : textRanks(texts, wording);
  const known = has ?? ((index: number) => texts?.[index] !== '');
  const sign = descending ? -1 : 1;
  return [
    ...all.filter(known).sort((a, b) => sign * ((rank[a] ?? 0) - (rank[b] ?? 0)) || a - b),
    ...all.filter((index) => !known(index)),
  ];
}

/** Those of an order that are shown. */
export function shownRows(order: readonly number[], shown: Bitset): readonly number[] {
  return order.filter((index) => hasBit(shown, index));
}

/**
 * The shown event after or before `current` in an order, which need not be shown itself; the first or last of all where
 * there is no `current`. Null: there is none.
 */
export function nextShown(
  order: readonly number[],
  shown: Bitset,
  current: number | null,
  direction: Direction,
): number | null {
  const beforeAll = direction > 0 ? -1 : order.length;
  for (let at = (current === null ? beforeAll : order.indexOf(current)) + direction; ; at += direction) {
    const event = order[at];
    if (event === undefined) return null;
    if (hasBit(shown, event)) return event;
  }
}

/** Equal dates have equal ranks, so that they keep their order when it is turned round. */
function timeRanks({ extents }: Dataset): readonly number[] {
  let rank = 0;
  return extents.map((extent, index) => {
    const before = extents[index - 1];
    const same = before?.startEarliest === extent?.startEarliest && before?.endLatest === extent?.endLatest;
    if (!same) rank = index;
    return rank;
  });
}

/** Comparing by a language's rules is slow: equal texts are compared once. */
function textRanks(texts: readonly string[], { compare }: Wording): readonly number[] {
  const sorted = [...new Set(texts)].sort(compare);
  const ranks = new Map<string, number>();
  sorted.forEach((text, index) => {
    const before = sorted[index - 1];
    const same = before !== undefined && compare(before, text) === 0;
    ranks.set(text, same ? (ranks.get(before) ?? index) : index);
  });
  return texts.map((text) => ranks.get(text) ?? 0);
}

function textOf(dataset: Dataset, event: AtlasEvent, column: Exclude<TableColumn, 'date'>, { text }: Wording): string {
  const { placeById, organizationById, sourceById } = dataset;
  const texts = {
    title: () => [event.title],
    kind: () => [dataset.kinds.find(({ id }) => id === event.kind)?.label],
    place: () => placesOf(event).map(({ id }) => placeById.get(id)?.name),
    orgs: () => organizationsOf(event).map(({ id }) => organizationById.get(id)?.name),
    sources: () => sourcesOf(event).map((id) => sourceById.get(id)?.title),
  };
  return texts[column]()
    .map((localized) => text(localized).text)
    .join(' ');
}
