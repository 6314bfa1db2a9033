import { bitsToArray, intersect } from '#/core/bitset';
import { withAncestors } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { Localized } from '#/ui/localized';
import { BasisNote } from './basis-note';
import { CardEvents } from './card-events';
import { CardLink } from './card-link';
import { Fact } from './fact';
import { SameAs } from './same-as';

/** A place: what it is, where it lies, and everything that happened in it or concerns it. */
export function PlaceCard({ place }: { readonly place: Place }) {
  const { dataset } = useAtlas();
  const { t, country } = useI18n();
  const above = withAncestors(place.id, dataset.placeById).slice(1);
  const named = above.some((id) => dataset.placeById.get(id)?.type === 'country') || place.type === 'country';
  return (
    <>
      <p className="card-lies">
        {t(`place-type.${place.type}`)}
        {above.map((id) => (
          <span key={id}>
            {' · '}
            <CardLink type="place" id={id}>
              <Localized of={dataset.placeById.get(id)?.name} />
            </CardLink>
          </span>
        ))}
        {!named && place.country !== null && <span> · {country(place.country)}</span>}
      </p>
      <h2 className="card-title" tabIndex={-1}>
        <Localized of={place.name} />
      </h2>
      {place.lon === null && <p className="card-quiet">{t('card.not-located')}</p>}
      {place.lon !== null && place.precision === 'area' && <p className="card-quiet">{t('card.area')}</p>}
      <CardEvents card={{ type: 'place', id: place.id }}>
        <EventsWithin place={place} />
      </CardEvents>
      <SeatOf place={place} />
      <SameAs addresses={place.sameAs} />
    </>
  );
}

/** A region's card tells of more events than its marker counts: those at places within it have markers of their own. */
function EventsWithin({ place }: { readonly place: Place }) {
  const { dataset, selectors } = useAtlas();
  const { t } = useI18n();
  const shown = useAtlasState((state) => selectors.shown(state.view));
  const here = dataset.facets.places.get(place.id);
  if (here === undefined) return null;
  const count = bitsToArray(intersect(dataset.events.length, [here, shown])).filter(
    (index) => !dataset.markerPlaces[index]?.includes(place.id),
  ).length;
  return count === 0 ? null : <p className="card-quiet">{t('card.events-within', { count })}</p>;
}

/** The organizations with their seat here, where arcs end; of a university and its schools only the university. */
function SeatOf({ place }: { readonly place: Place }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  const seated = dataset.organizations.filter(({ seat, parent }) => {
    const above = parent === null ? null : dataset.organizationById.get(parent);
    return seat === place.id && above?.seat !== place.id;
  });
  if (seated.length === 0) return null;
  return (
    <dl className="card-facts">
      <Fact name={t('card.seat-of')}>
        <ul>
          {seated.map(({ id, name, seatBasis, seatNote }) => (
            <li key={id}>
              <CardLink type="org" id={id}>
                <Localized of={name} />
              </CardLink>
              <BasisNote basis={seatBasis} note={seatNote} />
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}
