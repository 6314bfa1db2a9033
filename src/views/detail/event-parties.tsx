import type { AtlasEvent, Party } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { keyed } from '#/ui/keyed';
import { Localized } from '#/ui/localized';
import { BasisNote } from './basis-note';
import { CardLink } from './card-link';
import { Fact } from './fact';

/** Who took part: organizations with what they were in it, and their people with office. */
export function EventParties({ event }: { readonly event: AtlasEvent }) {
  const { t } = useI18n();
  if (event.parties.length === 0) return null;
  return (
    <Fact name={t('card.parties')}>
      <ul className="card-parties">
        {keyed(event.parties).map(({ key, item: party }) => (
          <PartyItem key={key} party={party} />
        ))}
      </ul>
    </Fact>
  );
}

function PartyItem({ party }: { readonly party: Party }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  return (
    <li>
      {party.org === null ? (
        <Localized of={party.description} />
      ) : (
        <CardLink type="org" id={party.org}>
          <Localized of={dataset.organizationById.get(party.org)?.name} />
        </CardLink>
      )}{' '}
      <span className="card-role">{t(`party-role.${party.role}`)}</span>
      <BasisNote basis={party.basis} note={party.note} />
      {party.people.length > 0 && (
        <ul className="card-people">
          {party.people.map(({ person, role }) => (
            <li key={person}>
              <CardLink type="person" id={person}>
                <Localized of={dataset.personById.get(person)?.name} />
              </CardLink>{' '}
              {role !== null && (
                <span className="card-role">
                  <Localized of={role} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
