import type { Dataset } from './dataset';
import type { AtlasEvent } from './event';

type Ids = ReadonlyMap<string, unknown> | ReadonlySet<string>;

/**
 * The id that a reader's spelling means: exactly so, without blanks around it and the full stop of a sentence that the link
 * ended, or in another letter case; else null.
 */
export function findId(ids: Ids, spelling: string): string | null {
  if (ids.has(spelling)) return spelling;
  const trimmed = spelling.trim().replace(/\.$/, '');
  return ids.has(trimmed) ? trimmed : (foldedIds(ids).get(fold(trimmed)) ?? null);
}

/** What an event's id in a link leads to: a live event, through any `replacedBy`; the notice of a withdrawn one; or nothing. */
export function followEvent(
  dataset: Dataset,
  spelling: string,
): { readonly found: string } | { readonly removed: AtlasEvent } | null {
  const gone = tombstoneById(dataset.tombstones);
  const seen = new Set<string>();
  let id = findId(dataset.eventIndex, spelling) ?? findId(gone, spelling);
  while (id !== null && !seen.has(id)) {
    if (dataset.eventIndex.has(id)) return { found: id };
    seen.add(id);
    const event = gone.get(id);
    if (event !== undefined && event.replacedBy === null) return { removed: event };
    id = event?.replacedBy ?? null;
  }
  return null;
}

const foldedIds = remember((ids: Ids): ReadonlyMap<string, string> => {
  const folded = new Map<string, string>();
  for (const id of ids.keys()) if (!folded.has(fold(id))) folded.set(fold(id), id);
  return folded;
});

const tombstoneById = remember(
  (events: readonly AtlasEvent[]): ReadonlyMap<string, AtlasEvent> => new Map(events.map((event) => [event.id, event])),
);

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

/** A link may name a hundred thousand values of a dataset as large: each index is made once. */
function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
