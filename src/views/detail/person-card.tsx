import { bitsToArray } from '#/core/bitset';
import type { Person } from '#/core/dataset-document';
import type { LocalizedText } from '#/core/localized';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { eventsOfCard } from '#/state/selectors';
import { Localized } from '#/ui/localized';
import { CardEvents } from './card-events';
import { CardLink } from './card-link';
import { Fact } from './fact';

/** A person: the offices in which the sources name them, and the events in which they had a part. */
export function PersonCard({ person }: { readonly person: Person }) {
  const { dataset } = useAtlas();
  const i18n = useI18n();
  const card = { type: 'person', id: person.id } as const;
  const offices = new Map<string | null, Map<string, LocalizedText>>();
  for (const index of bitsToArray(eventsOfCard(dataset, card))) {
    for (const { org, people } of dataset.events[index]?.parties ?? []) {
      for (const { role } of people.filter(({ person: id }) => id === person.id)) {
        const roles = offices.get(org) ?? new Map<string, LocalizedText>();
        offices.set(org, roles);
        if (role !== null) roles.set(i18n.text(role).text, role);
      }
    }
  }
  return (
    <>
      <h2 className="card-title" tabIndex={-1}>
        <Localized of={person.name} />
      </h2>
      <dl className="card-facts">
        <Fact name={i18n.t('card.named-as')}>
          <ul>
            {[...offices].map(([org, roles]) => (
              <li key={org}>
                {org !== null && (
                  <CardLink type="org" id={org}>
                    <Localized of={dataset.organizationById.get(org)?.name} />
                  </CardLink>
                )}
                {roles.size > 0 && (
                  <ul className="card-people">
                    {[...roles].map(([text, role]) => (
                      <li key={text}>
                        <Localized of={role} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      <CardEvents card={card} />
    </>
  );
}
