import type { Issue } from '#/core/result';
import type { MessageKey } from './messages/en';

/**
 * An issue's sentence: the message `notice.CODE` or `error.CODE`, which may use `path`, `value` and the issue's own
 * params; a general one where the code is not known. What is wrong with a record begins with the record and the field.
 */
export function wordIssue(
  issue: Issue,
  t: (key: MessageKey, values: Readonly<Record<string, string | number>>) => string,
  isKey: (key: string) => key is MessageKey,
): string {
  const values = { code: issue.code, path: issue.path, value: shorten(issue.value), ...issue.params };
  const key = [`notice.${issue.code}`, `error.${issue.code}`, issue.code].find(isKey);
  const sentence = t(key ?? 'error.unknown', values);
  return 'record' in issue.params ? t('error.data.at', { ...values, sentence }) : sentence;
}

/** A hostile or broken value may be very long; its beginning is enough to find it. */
function shorten(value: string): string {
  const characters = Array.from(value.slice(0, 400));
  return characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : value;
}
