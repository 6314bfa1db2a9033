import { memo } from 'react';
import type { EventPlace } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { KindMark } from '#/ui/kind-mark';
import { Localized } from '#/ui/localized';

type EventRowProps = {
  /** The event's index in the dataset. */
  readonly index: number;
  /** Its card is open. */
  readonly current: boolean;
  /** The open card is about it, or about something that it belongs to. */
  readonly selected: boolean;
};

/** One event: kind, title, date in words, places, and what is planned or inferred. */
export const EventRow = memo(function EventRow({ index, current, selected }: EventRowProps) {
  const { dataset, actions } = useAtlas();
  const i18n = useI18n();
  const { t } = i18n;
  const event = dataset.events[index];
  if (event === undefined) return null;
  const kindIndex = dataset.kinds.findIndex((kind) => kind.id === event.kind);
  return (
    <li>
      <button
        type="button"
        className="list-row"
        data-event-id={event.id}
        data-selected={selected || undefined}
        aria-current={current || undefined}
        onClick={() => actions.openCard({ type: 'event', id: event.id })}
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
            {event.places.map((place) => (
              <RowPlace key={`${place.place} ${place.role}`} place={place} />
            ))}
            {event.status === 'planned' && (
              <>
                {' '}
                <span className="mark">{t('status.planned')}</span>
              </>
            )}
          </span>
        </span>
      </button>
    </li>
  );
});

/** A place by name; what it is in the event unless that is the venue, and whether it was inferred. */
function RowPlace({ place }: { readonly place: EventPlace }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  return (
    <>
      {' · '}
      <Localized of={dataset.placeById.get(place.place)?.name} />
      {place.role !== 'venue' && ` ${t('list.place-role', { role: t(`place-role.${place.role}`) })}`}
      {place.basis === 'inferred' && (
        <>
          {' '}
          <span className="mark mark-inferred">{t('basis.inferred')}</span>
        </>
      )}
    </>
  );
}
