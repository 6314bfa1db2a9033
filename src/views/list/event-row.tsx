import { memo } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { lastActWasKey } from '#/ui/input-modality';
import { KindMark } from '#/ui/kind-mark';
import { Localized } from '#/ui/localized';

type EventRowProps = {
  /** The event's index in the dataset. */
  readonly index: number;
  /** Its card is open. */
  readonly current: boolean;
  /** The open card is about it, or about something that it belongs to. */
  readonly selected: boolean;
  readonly lit: boolean;
};

/** One event: kind, title, date in words, places, and what is not as it seems (planned, inferred). */
export const EventRow = memo(function EventRow({ index, current, selected, lit }: EventRowProps) {
  const { dataset, actions } = useAtlas();
  const i18n = useI18n();
  const { t } = i18n;
  const event = dataset.events[index];
  if (event === undefined) return null;
  const kindIndex = dataset.kinds.findIndex((kind) => kind.id === event.kind);
  const places = [...new Set(event.places.map((place) => place.place))];
  // An inferred date says so in its own words.
  const inferred = event.when?.basis !== 'inferred' && event.places.some((place) => place.basis === 'inferred');
  const light = () => actions.hover({ type: 'event', event: index });
  const dim = () => actions.hover(null);
  return (
    <button
      type="button"
      className={lit ? 'list-row list-lit' : 'list-row'}
      data-event-id={event.id}
      data-selected={selected || undefined}
      aria-current={current || undefined}
      onClick={() => actions.openCard({ type: 'event', id: event.id })}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={() => {
        // Focus that a pointer brought here, or brought back, would keep all others dim.
        if (lastActWasKey()) light();
      }}
      onBlur={dim}
    >
      <KindMark index={kindIndex} />
      <span className="list-text">
        <span className="list-title">
          <Localized of={event.title} />
        </span>
        <span className="list-facts">
          <span className="visually-hidden">
            <Localized of={dataset.kinds[kindIndex]?.label} />
            {', '}
          </span>
          {i18n.when(event.when)}
          {places.map((id) => (
            <span key={id}>
              {' · '}
              <Localized of={dataset.placeById.get(id)?.name} />
            </span>
          ))}
          {event.status === 'planned' && (
            <>
              {' '}
              <span className="mark">{t('status.planned')}</span>
            </>
          )}
          {inferred && (
            <>
              {' '}
              <span className="mark mark-inferred">{t('basis.inferred')}</span>
            </>
          )}
        </span>
      </span>
    </button>
  );
});
