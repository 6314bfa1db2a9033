import type { ReactNode } from 'react';
import { useI18n } from '#/i18n/i18n';

/** Nothing matches: says so; below it stands what keeps the events out, each with what takes it away. */
export function EmptyList({ filters }: { readonly filters: ReactNode }) {
  const { t } = useI18n();
  return (
    <div className="list-empty">
      <h2 className="list-empty-name">{t('list.empty')}</h2>
      <p>{t('list.empty-why')}</p>
      <div className="list-empty-filters">{filters}</div>
    </div>
  );
}
