import type { Issue } from '#/core/result';

/** Why nothing could be loaded: the first issue says what is wrong and what to do, those after it the details. */
export type LoadError = Error & { readonly issues: readonly [Issue, ...Issue[]]; readonly retryable: boolean };

/** `retryable`: asking again may help, as with a network but not with a file that is wrong. */
export function createLoadError(headline: Issue, details: readonly Issue[], retryable: boolean): LoadError {
  const issues: LoadError['issues'] = [headline, ...details];
  return Object.assign(new Error(headline.code), { issues, retryable });
}

/** Anything that was thrown as a load error; what nobody foresaw is named as it is. */
export function toLoadError(thrown: unknown): LoadError {
  if (isLoadError(thrown)) return thrown;
  const value = thrown instanceof Error ? thrown.message : String(thrown);
  return createLoadError({ code: 'load-unexpected', path: '', value, params: {} }, [], false);
}

function isLoadError(thrown: unknown): thrown is LoadError {
  return thrown instanceof Error && 'issues' in thrown && 'retryable' in thrown;
}
