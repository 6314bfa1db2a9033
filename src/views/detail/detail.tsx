import { Fragment, type ReactNode } from 'react';
import type { CardType } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { CardFrame } from './card-frame';
import { EventCard } from './event-card';
import { OrganizationCard } from './organization-card';
import { PersonCard } from './person-card';
import { PlaceCard } from './place-card';
import { SourceCard } from './source-card';
import './detail.css';

type DetailProps = {
  /** The link to one event and nothing else, for copying. */
  readonly linkTo: (event: string) => string;
};

/** The open card, if there is one: one at a time. */
export function Detail({ linkTo }: DetailProps) {
  const { dataset } = useAtlas();
  const { text } = useI18n();
  const card = useAtlasState((state) => state.view.card);
  if (card === null) return null;
  const { type, id } = card;
  const bodies: Record<CardType, () => { readonly title: string; readonly body: ReactNode } | null> = {
    event: () => {
      const index = dataset.eventIndex.get(id);
      const event = index === undefined ? undefined : dataset.events[index];
      if (index === undefined || event === undefined) return null;
      return { title: text(event.title).text, body: <EventCard event={event} index={index} linkTo={linkTo} /> };
    },
    place: () => {
      const place = dataset.placeById.get(id);
      return place === undefined ? null : { title: text(place.name).text, body: <PlaceCard place={place} /> };
    },
    org: () => {
      const org = dataset.organizationById.get(id);
      return org === undefined ? null : { title: text(org.name).text, body: <OrganizationCard organization={org} /> };
    },
    person: () => {
      const person = dataset.personById.get(id);
      return person === undefined ? null : { title: text(person.name).text, body: <PersonCard person={person} /> };
    },
    source: () => {
      const source = dataset.sourceById.get(id);
      return source === undefined ? null : { title: text(source.title).text, body: <SourceCard source={source} /> };
    },
  };
  const found = bodies[type]();
  if (found === null) return null;
  return (
    <CardFrame card={card} name={found.title}>
      {/* Another card of the same sort is a new one: what was said or unfolded on the last one is not about it. */}
      <Fragment key={`${type} ${id}`}>{found.body}</Fragment>
    </CardFrame>
  );
}
