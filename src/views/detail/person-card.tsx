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
  const offices = new Map<string, { readonly org: string | null; readonly role: LocalizedText | null }>();
  for (const index of bitsToArray(eventsOfCard(dataset, card))) {
    for (const { org, people } of dataset.events[index]?.parties ?? []) {
      for (const { person: id, role } of people) {
        if (id === person.id) offices.set(JSON.stringify([org, i18n.text(role).text]), { org, role });
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
            {[...offices].map(([key, { org, role }]) => (
              <li key={key}>
                <Localized of={role} />
                {org !== null && (
                  <>
                    {role === null ? '' : ' · '}
                    <CardLink type="org" id={org}>
                      <Localized of={dataset.organizationById.get(org)?.name} />
                    </CardLink>
                  </>
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
