import { nextEvent } from '#/core/playback-events';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** To the shown event before and after this one, in order of time. */
export function EventSteps({ id }: { readonly id: string }) {
  const { dataset, selectors } = useAtlas();
  const { t } = useI18n();
  const list = useAtlasState((state) => selectors.shownList(state.view));
  const index = dataset.eventIndex.get(id) ?? -1;
  return (
    <span className="card-steps">
      <Step to={nextEvent(list, index, -1, 1)} name={t('card.previous')} sign="‹" />
      <Step to={nextEvent(list, index, 1, 1)} name={t('card.next')} sign="›" />
    </span>
  );
}

function Step({ to, name, sign }: { readonly to: number | null; readonly name: string; readonly sign: string }) {
  const { dataset, actions } = useAtlas();
  const event = to === null ? undefined : dataset.events[to];
  return (
    <button
      type="button"
      className="button card-step"
      aria-label={name}
      title={name}
      // Kept in the tab order at the ends: a button that vanishes under the finger loses the reader's place.
      aria-disabled={event === undefined}
      onClick={() => {
        if (event !== undefined) actions.openCard({ type: 'event', id: event.id });
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
