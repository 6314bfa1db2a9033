import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Dataset } from '#/core/dataset';
import { type LoadFrom, loadDataset } from './load-dataset';
import type { LoadError } from './load-error';

/** The dataset that was built with the site. */
export const BUILT_IN: LoadFrom = {
  url: `${import.meta.env.BASE_URL}data/corridor.json`,
  fetch: (url, init) => globalThis.fetch(url, init),
  reader: async () => (await import('#/formats/json')).readDatasetJson,
  isOnline: () => globalThis.navigator.onLine,
};

/** The query that loads a dataset; one cache entry for each address. */
export function datasetQuery(from: LoadFrom) {
  return queryOptions<Dataset, LoadError>({
    queryKey: ['dataset', from.url],
    queryFn: ({ signal }) => loadDataset(from, signal),
    // Comparing two datasets field by field would cost more than drawing anew.
    structuralSharing: false,
  });
}

/** Starts loading before the first component asks for it. */
export function prefetchDataset(client: QueryClient, from: LoadFrom = BUILT_IN): Promise<void> {
  return client.prefetchQuery(datasetQuery(from));
}
