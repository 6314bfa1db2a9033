import type { Direction } from '#/core/playback';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** To the shown event before and after this one: the rows above and below in the table, else in order of time. */
export function EventSteps({ id }: { readonly id: string }) {
  const { t } = useI18n();
  return (
    <span className="card-steps">
      <Step from={id} direction={-1} name={t('card.previous')} sign="‹" />
      <Step from={id} direction={1} name={t('card.next')} sign="›" />
    </span>
  );
}

type StepProps = {
  readonly from: string;
  readonly direction: Direction;
  readonly name: string;
  readonly sign: string;
};

function Step({ from, direction, name, sign }: StepProps) {
  const { dataset, actions, selectors } = useAtlas();
  const wording = useI18n();
  const current = dataset.eventIndex.get(from) ?? null;
  const to = useAtlasState(({ view }) => selectors.neighbour({ view, wording }, current, direction));
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
