import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** To the shown event before and after this one, in order of time. */
export function EventSteps({ id }: { readonly id: string }) {
  const { dataset, selectors } = useAtlas();
  const { t } = useI18n();
  const list = useAtlasState((state) => selectors.shownList(state.view));
  const index = dataset.eventIndex.get(id) ?? -1;
  const after = list.findIndex((other) => other > index);
  const next = after < 0 ? undefined : list[after];
  const previous = list.findLast((other) => other < index);
  return (
    <span className="card-steps">
      <Step to={previous} name={t('card.previous')} sign="‹" />
      <Step to={next} name={t('card.next')} sign="›" />
    </span>
  );
}

function Step({ to, name, sign }: { readonly to: number | undefined; readonly name: string; readonly sign: string }) {
  const { dataset, actions } = useAtlas();
  const event = to === undefined ? undefined : dataset.events[to];
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
