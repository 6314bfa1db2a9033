import type { Issue } from '#/core/result';
import { LANGS, type Lang } from '#/core/view-state';
import { createI18n } from '#/i18n/create-i18n';
import { loadMessages } from '#/i18n/load-messages';

/** Words issues as lines for a terminal, `FILE:LINE: sentence`, in the language of the environment, else in English. */
export async function createReport(
  env: Readonly<Record<string, string | undefined>>,
): Promise<(issues: readonly Issue[]) => readonly string[]> {
  const lang = langOf(env);
  const i18n = createI18n(lang, await loadMessages(lang));
  return (issues) => [
    ...issues.map((issue) => `${String(issue.params.file)}:${String(issue.params.line)}: ${i18n.issue(issue)}`),
    i18n.t('error.data.total', { count: issues.length }),
  ];
}

/** By POSIX: LC_ALL before LC_MESSAGES before LANG. */
function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return LANGS.find((lang) => new RegExp(`^${lang}([_.@-]|$)`, 'i').test(locale)) ?? 'en';
}
