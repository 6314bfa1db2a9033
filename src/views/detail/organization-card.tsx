import type { Organization } from '#/core/dataset-document';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { Localized } from '#/ui/localized';
import { BasisNote } from './basis-note';
import { CardEvents } from './card-events';
import { CardLink } from './card-link';
import { Fact } from './fact';
import { SameAs } from './same-as';

/** An organization: what it is, where it sits, what it belongs to, and everything that it took part in. */
export function OrganizationCard({ organization }: { readonly organization: Organization }) {
  const { dataset } = useAtlas();
  const { t, country } = useI18n();
  const { seat, parent, aliases } = organization;
  return (
    <>
      <p className="card-lies">
        {t(`org-type.${organization.type}`)}
        {organization.country !== null && ` · ${country(organization.country)}`}
      </p>
      <h2 className="card-title" tabIndex={-1}>
        <Localized of={organization.name} />
      </h2>
      <dl className="card-facts">
        {seat !== null && (
          <Fact name={t('card.seat')}>
            <CardLink type="place" id={seat}>
              <Localized of={dataset.placeById.get(seat)?.name} />
            </CardLink>
            <BasisNote basis={organization.seatBasis} note={organization.seatNote} />
          </Fact>
        )}
        {parent !== null && (
          <Fact name={t('card.belongs-to')}>
            <CardLink type="org" id={parent}>
              <Localized of={dataset.organizationById.get(parent)?.name} />
            </CardLink>
          </Fact>
        )}
        {aliases.length > 0 && <Fact name={t('card.aliases')}>{aliases.join(' · ')}</Fact>}
      </dl>
      <CardEvents card={{ type: 'org', id: organization.id }} />
      <SameAs addresses={organization.sameAs} />
    </>
  );
}
