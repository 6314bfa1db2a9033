import { useRef, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { PHONE, SMALL_SCREEN, useMedia } from '#/ui/use-media';
import { MapControls } from './map-controls';
import { useMap } from './use-map';
import './map.css';

type MapViewProps = {
  /** Something else stands in its place, and nobody sees it. */
  readonly covered?: boolean;
};

/** The map: the engine's element, its buttons, what it is made from, and what stands there when it cannot be drawn. */
export function MapView({ covered = false }: MapViewProps) {
  const [attempt, setAttempt] = useState(0);
  return <OneMap key={attempt} covered={covered} restart={() => setAttempt(attempt + 1)} />;
}

type OneMapProps = { readonly covered: boolean; readonly restart: () => void };

function OneMap({ covered, restart }: OneMapProps) {
  const { t } = useI18n();
  const element = useRef<HTMLDivElement>(null);
  const map = useMap(element, covered);
  const stopped = map.state === 'failed';
  const arcs = useAtlasState((state) => state.view.arcs) && !stopped;

  return (
    <section
      className="map"
      aria-label={t('map.region')}
      data-state={map.state}
      data-drawn-by={map.drawnBy}
      data-arcs={arcs || undefined}
    >
      {!stopped && <MapControls zoom={map.zoom} flatOnly={map.drawnBy === 'svg'} />}
      <div className="map-engine" ref={element} hidden={stopped} />
      {map.state === 'loading' && <p className="map-loading">{t('map.loading')}</p>}
      {stopped && <MapStopped restart={restart} />}
      {!stopped && map.bare && (
        <p className="map-bare" role="alert">
          {t('map.basemap-missing')}{' '}
          <button type="button" className="text-button" onClick={map.retryBasemap}>
            {t('map.retry')}
          </button>
        </p>
      )}
      {!stopped && <MapNote plain={map.drawnBy === 'svg'} />}
    </section>
  );
}

/** A line on wide screens; on a phone it waits behind a sign. */
function MapNote({ plain }: { readonly plain: boolean }) {
  const { t } = useI18n();
  const words = (
    <>
      {plain && `${t('map.plain')} `}
      {t('map.note')} <span className="map-credits">© Natural Earth · GeoNames (CC BY 4.0)</span>
    </>
  );
  if (!useMedia(SMALL_SCREEN)) return <p className="map-note">{words}</p>;
  return (
    <details className="map-note map-note-folded">
      <summary aria-label={t('map.about')}>
        <span aria-hidden="true">i</span>
      </summary>
      <p>{words}</p>
    </details>
  );
}

function MapStopped({ restart }: { readonly restart: () => void }) {
  const { t } = useI18n();
  const { actions } = useAtlas();
  const phone = useMedia(PHONE);

  function goToList() {
    if (phone) actions.setView('list');
    document.querySelector<HTMLElement>('#events')?.focus();
  }

  return (
    <div className="map-stopped">
      <h2>{t('map.failed-title')}</h2>
      <p>{t('map.failed')}</p>
      <div className="map-stopped-ways">
        <button type="button" className="button" onClick={goToList}>
          {t('map.to-list')}
        </button>
        <button type="button" className="button" onClick={restart}>
          {t('map.retry')}
        </button>
      </div>
    </div>
  );
}
