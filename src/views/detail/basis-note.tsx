import type { Basis } from '#/core/event';
import type { LocalizedText } from '#/core/localized';
import { useI18n } from '#/i18n/i18n';
import { Localized } from '#/ui/localized';

/** Marks what was concluded rather than read, and says from what. Nothing for what a source states. */
export function BasisNote({ basis, note }: { readonly basis: Basis | null; readonly note?: LocalizedText | null }) {
  const { t } = useI18n();
  if (basis !== 'inferred') return null;
  return (
    <>
      {' '}
      <span className="mark mark-inferred">{t('basis.inferred')}</span>
      {note !== null && note !== undefined && (
        <span className="card-note">
          <Localized of={note} />
        </span>
      )}
    </>
  );
}
