import { useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { Dialog } from '#/ui/dialog';
import { keyed } from '#/ui/keyed';
import { Localized } from '#/ui/localized';
import { WebLink } from '#/ui/web-link';
import { sourceYears } from './source-years';
import './about.css';

/** The dataset's version and how old its sources are, always in sight; licence, credits and sources one press away. */
export function AboutData() {
  const { dataset } = useAtlas();
  const { t, span } = useI18n();
  const [open, setOpen] = useState(false);
  const years = sourceYears(dataset.sources);
  return (
    <>
      <div className="about">
        <p>
          {t('about.version', { version: dataset.info.version })}
          {' · '}
          {years === null
            ? t('about.sources', { count: dataset.sources.length })
            : t('about.sources-dated', { count: dataset.sources.length, dates: span(years) })}
        </p>
        <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t('about.title')}
        </button>
      </div>
      {open && <AboutDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { dataset, actions } = useAtlas();
  const { t, when, language } = useI18n();
  const { info, sources } = dataset;
  return (
    <Dialog title={t('about.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="about-text">
        <h3>
          <Localized of={info.title} />
        </h3>
        {info.description !== null && (
          <p>
            <Localized of={info.description} />
          </p>
        )}
        <p>{t('about.own-words')}</p>
        <dl className="about-facts">
          <dt>{t('about.version-name')}</dt>
          <dd>{info.version}</dd>
          <dt>{t('about.licence')}</dt>
          <dd>{info.licence}</dd>
        </dl>
        <h3>{t('about.sources', { count: sources.length })}</h3>
        <ul className="about-list">
          {sources.map((source) => (
            <li key={source.id}>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  onClose();
                  actions.openCard({ type: 'source', id: source.id });
                }}
              >
                <Localized of={source.title} />
              </button>
              <br />
              <span className="about-quiet">
                <Localized of={source.publisher} />
                {' · '}
                {source.published === null
                  ? t('card.publication-unknown')
                  : when({ edtf: source.published, basis: 'stated', inferred: [], note: null })}
                {source.publishedBasis === 'inferred' && ` (${t('basis.inferred')})`}
                {' · '}
                {language(source.language)}
              </span>
            </li>
          ))}
        </ul>
        {info.credits.length > 0 && <h3>{t('about.credits')}</h3>}
        <ul className="about-list">
          {keyed(info.credits).map(({ key, item: credit }) => (
            <li key={key}>
              <WebLink address={credit.url}>
                <Localized of={credit.text} />
              </WebLink>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
