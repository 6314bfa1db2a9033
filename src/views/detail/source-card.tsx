import type { Source } from '#/core/dataset-document';
import { useI18n } from '#/i18n/i18n';
import { keyed } from '#/ui/keyed';
import { Localized } from '#/ui/localized';
import { CardEvents } from './card-events';
import { CardLink } from './card-link';
import { Fact } from './fact';
import { useSourceDate } from './source-date';
import { SourceLink } from './source-facts';

/** A source: everything known about it, and every event that rests on it. */
export function SourceCard({ source }: { readonly source: Source }) {
  const { t, language, number } = useI18n();
  const published = useSourceDate(source);
  return (
    <>
      <h2 className="card-title" tabIndex={-1}>
        <Localized of={source.title} />
      </h2>
      <dl className="card-facts">
        <Fact name={t('card.publisher')}>
          {source.publisherOrg === null ? (
            <Localized of={source.publisher} />
          ) : (
            <CardLink type="org" id={source.publisherOrg}>
              <Localized of={source.publisher} />
            </CardLink>
          )}{' '}
          <span className="card-role">{t(`publisher-type.${source.publisherType}`)}</span>
        </Fact>
        <Fact name={t('card.published')}>
          {published}
          {source.publishedBasis === 'inferred' && (
            <>
              {' '}
              <span className="mark mark-inferred">{t('basis.inferred')}</span>
            </>
          )}
        </Fact>
        {source.origin !== null && (
          <Fact name={t('card.credits')}>
            <Localized of={source.origin} />
          </Fact>
        )}
        <Fact name={t('card.language')}>{language(source.language)}</Fact>
        <Fact name={t('card.length')}>{t('card.length-paragraphs', { count: source.paragraphs })}</Fact>
        {source.url !== null && (
          <Fact name={t('card.page')}>
            <SourceLink url={source.url} />
          </Fact>
        )}
        {source.digests.length > 0 && (
          <Fact name={t('card.check')}>
            <p>{t('card.check-how')}</p>
            <details className="card-check">
              <summary>{t('card.digests')}</summary>
              <ol className="card-digests">
                {keyed(source.digests).map(({ key, item: digest }) => (
                  <li key={key}>
                    ¶ {number(key + 1)} <code>{digest}</code>
                  </li>
                ))}
              </ol>
            </details>
          </Fact>
        )}
      </dl>
      <CardEvents card={{ type: 'source', id: source.id }} />
    </>
  );
}
