import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '#/core/dataset';
import type { Issue } from '#/core/result';
import { BUILT_IN, datasetQuery } from './dataset-query';
import type { LoadFrom } from './load-dataset';

export type DatasetState =
  | { readonly status: 'loading' }
  /** The first issue says what is wrong and what to do, those after it the details. */
  | { readonly status: 'error'; readonly issues: readonly Issue[]; readonly retry: () => void }
  | { readonly status: 'ready'; readonly dataset: Dataset };

/** The dataset, or how far it is on its way. `from` must keep its identity. */
export function useDataset(from: LoadFrom = BUILT_IN): DatasetState {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(from));
  if (data !== undefined) return { status: 'ready', dataset: data };
  if (error === null || isFetching) return { status: 'loading' };
  return { status: 'error', issues: error.issues, retry: () => void refetch() };
}
