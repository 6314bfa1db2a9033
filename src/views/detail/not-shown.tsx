import { flushSync } from 'react-dom';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';

/** The card is open although the window or a filter keeps its event out of map, timeline and list. */
export function NotShown() {
  const { actions } = useAtlas();
  const { t } = useI18n();
  return (
    <p className="card-away">
      {t('card.not-shown')}{' '}
      <button
        type="button"
        className="text-button"
        onClick={(event) => clearFrom(event.currentTarget, actions.clearAll)}
      >
        {t('filters.clear-all')}
      </button>
    </p>
  );
}

/** The button goes with what it clears; focus goes to the card's heading. */
function clearFrom(button: HTMLElement, clearAll: () => void): void {
  const heading = button.closest('article')?.querySelector<HTMLElement>('h2');
  flushSync(clearAll);
  heading?.focus({ preventScroll: true });
}
