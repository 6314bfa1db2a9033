import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';

/** The card is open although the window or a filter keeps its event out of map, timeline and list. */
export function NotShown() {
  const { actions } = useAtlas();
  const { t } = useI18n();
  return (
    <p className="card-away">
      {t('card.not-shown')}{' '}
      <button type="button" className="text-button" onClick={actions.clearAll}>
        {t('filters.clear-all')}
      </button>
    </p>
  );
}
