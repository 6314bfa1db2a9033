import type { Source } from '#/core/dataset-document';
import { useI18n } from '#/i18n/i18n';
import { Localized } from '#/ui/localized';
import { WebLink } from '#/ui/web-link';
import { CardLink } from './card-link';
import { useSourceDate } from './source-date';

/** Publisher and kind of publisher, date of publication, whom the page credits, language, and the page itself. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { t, language } = useI18n();
  const published = useSourceDate(source);
  return (
    <p className="card-source">
      {source.publisherOrg === null ? (
        <Localized of={source.publisher} />
      ) : (
        <CardLink type="org" id={source.publisherOrg}>
          <Localized of={source.publisher} />
        </CardLink>
      )}
      {' ('}
      {t(`publisher-type.${source.publisherType}`)}
      {') · '}
      {published}
      {source.publishedBasis === 'inferred' && (
        <>
          {' '}
          <span className="mark mark-inferred">{t('basis.inferred')}</span>
        </>
      )}
      {source.origin !== null && (
        <>
          {' · '}
          {t('card.origin')} <Localized of={source.origin} />
        </>
      )}
      {' · '}
      {language(source.language)}
      {source.url !== null && (
        <>
          {' · '}
          <SourceLink url={source.url} />
        </>
      )}
    </p>
  );
}

/** To the source's own page. */
export function SourceLink({ url }: { readonly url: string }) {
  const { t } = useI18n();
  return (
    <WebLink address={url} otherwise={<span>{url}</span>}>
      {t('card.open-page')}
    </WebLink>
  );
}
