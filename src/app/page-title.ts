import { useEffect } from 'react';
import type { DatasetInfo } from '#/core/dataset-document';
import { useI18n } from '#/i18n/i18n';

/** Keeps the page's title and description in the reader's language; an open card's name stands first. */
export function usePageTitle(info: DatasetInfo | null, opened = ''): void {
  const { t, text } = useI18n();
  const name = t('app.name');
  const subject = info === null ? t('app.tagline') : text(info.title).text;
  const title = opened === '' ? `${name} · ${subject}` : `${opened} · ${name}`;
  const description = (info?.description ? text(info.description).text : '') || subject;
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);
}
