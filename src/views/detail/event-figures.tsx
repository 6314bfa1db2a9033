import type { AtlasEvent } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { keyed } from '#/ui/keyed';
import { Localized } from '#/ui/localized';
import { BasisNote } from './basis-note';
import { Fact } from './fact';

/** Numbers as exact as the source gives them: “nearly 2,000 students”. */
export function EventFigures({ event }: { readonly event: AtlasEvent }) {
  const { t, quantity } = useI18n();
  if (event.figures.length === 0) return null;
  return (
    <Fact name={t('card.figures')}>
      <ul>
        {keyed(event.figures).map(({ key, item: figure }) => (
          <li key={key}>
            <strong className="card-figure">
              {quantity(figure.value, figure.qualifier)}
              {figure.unit !== null && (
                <>
                  {' '}
                  <Localized of={figure.unit} />
                </>
              )}
            </strong>
            <BasisNote basis={figure.basis} />{' '}
            <span className="card-note">
              <Localized of={figure.what} />
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
