import { useI18n } from '#/i18n/i18n';
import { WebLink } from '#/ui/web-link';
import { Fact } from './fact';

/** The same thing in public registers. */
export function SameAs({ addresses }: { readonly addresses: readonly string[] }) {
  const { t } = useI18n();
  if (addresses.length === 0) return null;
  return (
    <dl className="card-facts">
      <Fact name={t('card.same-as')}>
        <ul>
          {addresses.map((address) => (
            <li key={address}>
              <WebLink address={address} otherwise={address}>
                {hostOf(address)}
              </WebLink>
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
