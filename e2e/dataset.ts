import type { APIRequestContext } from '@playwright/test';
import type { DatasetDocument } from '#/core/dataset-document';

/** The dataset that the site serves, for what a journey expects. Tombstones are left out. */
export async function fetchDataset(request: APIRequestContext): Promise<DatasetDocument> {
  const document: DatasetDocument = await (await request.get('data/corridor.json')).json();
  return {
    ...document,
    events: document.events.filter((event) => event.replacedBy === null && event.removed === null),
  };
}

/** Ids of the events at a place or at one below it. */
export function eventsAt({ events, places }: DatasetDocument, place: string): readonly string[] {
  const below = (id: string | null): boolean =>
    id !== null && (id === place || below(places.find((other) => other.id === id)?.parent ?? null));
  return events.filter((event) => event.places.some((one) => below(one.place))).map((event) => event.id);
}
