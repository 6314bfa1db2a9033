import type { ReactNode } from 'react';
import type { AtlasEvent } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { Localized } from '#/ui/localized';
import { CardLink } from './card-link';
import { Fact } from './fact';

/** What this event belongs to, what belongs to it, and what came before, after or beside it. */
export function EventRelations({ event }: { readonly event: AtlasEvent }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  const parts = dataset.events.filter((other) => other.partOf === event.id);
  const hows = [...new Set(event.related.map((relation) => relation.how))];
  return (
    <>
      {event.partOf !== null && <Events name={t('card.part-of')} ids={[event.partOf]} />}
      {parts.length > 0 && <Events name={t('card.parts')} ids={parts.map((part) => part.id)} />}
      {hows.map((how) => (
        <Events
          key={how}
          name={t(`relation.${how}`)}
          ids={event.related.filter((relation) => relation.how === how).map((relation) => relation.event)}
        />
      ))}
    </>
  );
}

function Events({ name, ids }: { readonly name: ReactNode; readonly ids: readonly string[] }) {
  const { dataset } = useAtlas();
  const { t, when } = useI18n();
  const events = ids
    .map((id) => dataset.events[dataset.eventIndex.get(id) ?? -1])
    .filter((event) => event !== undefined);
  if (events.length === 0) return null;
  return (
    <Fact name={name}>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <CardLink type="event" id={event.id}>
              <Localized of={event.title} />
            </CardLink>{' '}
            <span className="card-role">{when(event.when)}</span>
            {event.status === 'planned' && (
              <>
                {' '}
                <span className="mark">{t('status.planned')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
