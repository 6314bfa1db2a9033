import type { Issue } from '#/core/result';
import type { MessageKey } from './messages/en';

/**
 * An issue's sentence: the message `notice.CODE` or `error.CODE`, which may use `path`, `value` and the issue's own
 * params; a general one where the code is not known.
 */
export function wordIssue(
  issue: Issue,
  t: (key: MessageKey, values: Readonly<Record<string, string | number>>) => string,
  isKey: (key: string) => key is MessageKey,
): string {
  const { code, path, value, params } = issue;
  for (const key of [`notice.${code}`, `error.${code}`, code])
    if (isKey(key)) return t(key, { code, path, value: shorten(value), ...params });
  return t('error.unknown', { code, path, value: shorten(value) });
}

/** A hostile or broken value may be very long; its beginning is enough to find it. */
function shorten(value: string): string {
  const characters = Array.from(value.slice(0, 400));
  return characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : value;
}
