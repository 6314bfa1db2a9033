import { useEffect, useId, useRef, useState } from 'react';
import { countBits } from '#/core/bitset';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { LegendButton, LegendOnPaper } from './legend-button';
import './timeline.css';
import './item-shapes.css';
import './rug.css';
import { useTimeline } from './use-timeline';

type TimelineViewProps = {
  /** Something else stands in its place, and nobody sees it. */
  readonly covered?: boolean;
};

/** The window in rows, drawn by an engine that is loaded when it is needed. */
export function TimelineView({ covered = false }: TimelineViewProps) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  const [attempt, setAttempt] = useState(0);
  return (
    <section className="timeline" aria-label={t('timeline.region')}>
      {dataset.span === null ? (
        <Undated />
      ) : (
        <Rows key={attempt} covered={covered} retry={() => setAttempt(attempt + 1)} />
      )}
    </section>
  );
}

type RowsProps = { readonly covered: boolean; readonly retry: () => void };

function Rows({ covered, retry }: RowsProps) {
  const { t } = useI18n();
  const rows = useRef<HTMLDivElement>(null);
  const hint = useId();
  const status = useTimeline(rows, covered);
  return (
    <>
      {status === 'drawn' && <LegendButton />}
      <div className="timeline-rows" ref={rows} aria-describedby={hint} hidden={status === 'failed'} />
      <p className="visually-hidden" id={hint} hidden={status === 'failed'}>
        {t('timeline.describe')}
      </p>
      {status === 'failed' && (
        <div className="timeline-message">
          <p role="alert">{t('timeline.failed')}</p>
          <button type="button" className="button" onClick={retry}>
            {t('timeline.retry')}
          </button>
        </div>
      )}
      {status === 'loading' && <p className="timeline-message">{t('timeline.loading')}</p>}
      {status === 'drawn' && <Empty />}
      {status === 'drawn' && <LegendOnPaper />}
    </>
  );
}

/** What the rows alone do not say: that nothing is in them. */
function Empty() {
  const { dataset, selectors } = useAtlas();
  const { t } = useI18n();
  const empty = useAtlasState(({ view }) => countBits(selectors.shown(view), dataset.dated) === 0);
  return empty ? <p className="timeline-message">{t('timeline.empty')}</p> : null;
}

function Undated() {
  const { settled } = useAtlas();
  const { t } = useI18n();
  useEffect(() => settled('timeline'), [settled]);
  return <p className="timeline-message">{t('timeline.undated')}</p>;
}
