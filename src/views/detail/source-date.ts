import type { Source } from '#/core/dataset-document';
import { useI18n } from '#/i18n/i18n';

/** The day of publication in words; how it is known is marked beside it. */
export function useSourceDate({ published }: Source): string {
  const { t, when } = useI18n();
  if (published === null) return t('card.publication-unknown');
  return when({ edtf: published, basis: 'stated', inferred: [], note: null });
}
