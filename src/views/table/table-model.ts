import { type Bitset, hasBit } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import type { AtlasEvent, EventPlace } from '#/core/event';
import type { TableColumn, TableSort } from '#/core/view-state';
import type { I18n } from '#/i18n/i18n';
import { LOCALES } from '#/i18n/locales';

/** Something that a cell names, once each; `inferred`: no entry of the event states it. */
export type Named = { readonly id: string; readonly inferred: boolean };

/** A place of an event. `role`: what it is in it where it is nowhere the venue, as the list says it too. */
export type NamedPlace = Named & { readonly role: EventPlace['role'] | null };

/** The places of an event in its order. */
export function placesOf({ places }: AtlasEvent): readonly NamedPlace[] {
  const all = named(places.map(({ place, basis }) => ({ id: place, inferred: basis === 'inferred' })));
  return all.map((one) => {
    const roles = places.filter(({ place }) => place === one.id).map(({ role }) => role);
    return { ...one, role: roles.includes('venue') ? null : (roles[0] ?? null) };
  });
}

/** The organizations that took part, in the event's order; bodies that the source leaves unnamed are not among them. */
export function organizationsOf({ parties }: AtlasEvent): readonly Named[] {
  return named(
    parties.flatMap(({ org, basis }) => (org === null ? [] : [{ id: org, inferred: basis === 'inferred' }])),
  );
}

/** The ids of the sources that an event rests on. */
export function sourcesOf({ evidence }: AtlasEvent): readonly string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

/**
 * All events in the order of a column, as indexes. Dates go by their first possible day, text by the rules of the
 * language; what has no date, or nothing in that column, comes last either way, and equals go by time.
 */
export function tableOrder(dataset: Dataset, { column, descending }: TableSort, i18n: I18n): readonly number[] {
  const all = dataset.events.map((_, index) => index);
  const has = column === 'date' ? (index: number) => hasBit(dataset.dated, index) : null;
  const texts = column === 'date' ? null : dataset.events.map((event) => textOf(dataset, event, column, i18n));
  const rank = texts === null ? timeRanks(dataset) : textRanks(texts, i18n);
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
function textRanks(texts: readonly string[], { lang }: I18n): readonly number[] {
  const { compare } = new Intl.Collator([...LOCALES[lang]], { numeric: true });
  const sorted = [...new Set(texts)].sort(compare);
  const ranks = new Map<string, number>();
  sorted.forEach((text, index) => {
    const before = sorted[index - 1];
    const same = before !== undefined && compare(before, text) === 0;
    ranks.set(text, same ? (ranks.get(before) ?? index) : index);
  });
  return texts.map((text) => ranks.get(text) ?? 0);
}

function textOf(dataset: Dataset, event: AtlasEvent, column: Exclude<TableColumn, 'date'>, { text }: I18n): string {
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

function named(all: readonly Named[]): readonly Named[] {
  const found = new Map<string, boolean>();
  for (const { id, inferred } of all) found.set(id, inferred && (found.get(id) ?? true));
  return [...found].map(([id, inferred]) => ({ id, inferred }));
}
