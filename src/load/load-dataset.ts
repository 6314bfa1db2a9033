import { createDataset, type Dataset } from '#/core/dataset';
import type { DatasetDocument } from '#/core/dataset-document';
import type { Issue, Result } from '#/core/result';
import { createLoadError, type LoadError, toLoadError } from './load-error';

export type Reader = (text: string) => Result<DatasetDocument>;

/** What loading needs from outside, so that tests can stand in for it. */
export type LoadFrom = {
  readonly url: string;
  readonly fetch: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
  /** Brings the reader of the format, which is not part of the first chunk. */
  readonly reader: () => Promise<Reader>;
  readonly isOnline: () => boolean;
};

/** Fetches, checks and indexes a dataset. Rejects with a `LoadError` and nothing else, unless the signal aborts it. */
export async function loadDataset(from: LoadFrom, signal: AbortSignal): Promise<Dataset> {
  try {
    const [text, read] = await Promise.all([fetchText(from, signal), withNetwork(from, from.reader)]);
    const result = read(text);
    if (!result.ok) throw unreadable(from.url, result.issues);
    return createDataset(result.value);
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    throw toLoadError(thrown);
  }
}

async function fetchText(from: LoadFrom, signal: AbortSignal): Promise<string> {
  const response = await withNetwork(from, () => from.fetch(from.url, { signal }));
  if (!response.ok) throw refused(from.url, response.status);
  // The connection may still break while the body comes in.
  return withNetwork(from, () => response.text());
}

/** Whatever rejects in here never reached the server, or broke on the way back. */
async function withNetwork<T>({ url, isOnline }: LoadFrom, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    const value = thrown instanceof Error ? thrown.message : String(thrown);
    throw createLoadError(
      { code: isOnline() ? 'load-network' : 'load-offline', path: url, value, params: {} },
      [],
      true,
    );
  }
}

function refused(url: string, status: number): LoadError {
  const code = status === 404 || status === 410 ? 'load-missing' : status >= 500 ? 'load-server' : 'load-status';
  return createLoadError(
    { code, path: url, value: String(status), params: { status: String(status) } },
    [],
    status >= 500,
  );
}

/** Tells apart what is no JSON at all, what is JSON of another sort, and a dataset with mistakes in it. */
function unreadable(url: string, issues: readonly Issue[]): LoadError {
  const otherFormat = issues.find((issue) => issue.path === 'format' || issue.path === '');
  const code = issues.some((issue) => issue.code === 'json')
    ? 'load-not-json'
    : otherFormat !== undefined
      ? 'load-not-format'
      : 'load-wrong-records';
  return createLoadError(
    { code, path: url, value: otherFormat?.value ?? '', params: { count: issues.length } },
    issues,
    false,
  );
}
