import { QueryClient } from '@tanstack/react-query';

const RETRIES = 3;

/**
 * The data is a static file: it never grows stale, and nothing but the reader asks again. `networkMode` since browsers
 * say “offline” where a service worker or a local server would still answer.
 */
export function createQueryClient({
  retryDelay = backoff,
}: {
  readonly retryDelay?: (attempt: number) => number;
} = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnMount: false,
        refetchOnReconnect: false,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < RETRIES && 'retryable' in error && error.retryable === true,
        retryDelay,
      },
    },
  });
}

/** 0.5, 1, then 2 seconds. */
function backoff(attempt: number): number {
  return 500 * 2 ** attempt;
}
