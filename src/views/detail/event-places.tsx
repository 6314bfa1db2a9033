import type { AtlasEvent } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { Localized } from '#/ui/localized';
import { BasisNote } from './basis-note';
import { CardLink } from './card-link';
import { Fact } from './fact';

/** Where it happened, what places it concerns, and how that is known. */
export function EventPlaces({ event }: { readonly event: AtlasEvent }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  return (
    <Fact name={t('card.places')}>
      {event.places.length === 0 && <span className="card-quiet">{t('missing.place')}</span>}
      <ul>
        {event.places.map(({ place, role, basis, note }) => (
          <li key={`${place} ${role}`}>
            <CardLink type="place" id={place}>
              <Localized of={dataset.placeById.get(place)?.name} />
            </CardLink>{' '}
            <span className="card-role">{t(`place-role.${role}`)}</span>
            <BasisNote basis={basis} note={note} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
