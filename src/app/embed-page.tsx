import { useEffect, useState } from 'react';
import { writeLink } from '#/core/link';
import type { ViewState } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import type { AtlasState } from '#/state/store';
import { useMedia } from '#/ui/use-media';
import { ActiveChips } from '#/views/filters/active-chips';
import { ListView } from '#/views/list/list-view';
import { MapView } from '#/views/map/map-view';
import { Notices } from '#/views/notices/notices';
import { MapPeriod } from '#/views/playback/map-period';
import { Playback } from '#/views/playback/playback';
import { usePlayer } from '#/views/playback/use-player';
import { ScrubberView } from '#/views/scrubber/scrubber-view';
import { StatusLine } from '#/views/status/status-line';
import { TimelineView } from '#/views/timeline/timeline-view';
import { LazyDetail } from './lazy-detail';
import { LazyShortcuts } from './lazy-shortcuts';
import { EventTable } from './lazy-table';
import { linkOfEvent } from './link-of';
import { usePageTitle } from './page-title';
import { ViewBoundary } from './view-boundary';
import '../app.css';
import './embed.css';

/** Where the timeline too has room. The style sheet uses the same numbers. */
const ROOMY = '(min-width: 768px) and (min-height: 620px)';

/** The page within a frame of another one: map, time and list, and the way to the whole atlas. */
export function EmbedPage() {
  const { dataset, settled } = useAtlas();
  const { t } = useI18n();
  const playing = usePlayer();
  const [compass, setCompass] = useState(false);
  const roomy = useMedia(ROOMY);
  const tabled = useAtlasState((state) => state.view.view === 'table');
  usePageTitle(dataset.info);

  // What is not drawn need not be waited for.
  useEffect(() => {
    if (!roomy) settled('timeline');
  }, [roomy, settled]);

  return (
    <div className="app embed">
      <header className="embed-head">
        <FullLink />
        <StatusLine />
      </header>
      <Notices />
      <main className="app-main embed-main">
        <div className="app-map" inert={tabled}>
          <ViewBoundary name={t('app.part.map')} engine="map">
            <MapView covered={tabled} />
          </ViewBoundary>
          <MapPeriod />
        </div>
        {tabled && (
          <div className="app-table">
            <EventTable />
          </div>
        )}
        <div className="app-scrubber">
          <ViewBoundary name={t('app.part.scrubber')}>
            <ScrubberView playback={<Playback playing={playing} />} />
          </ViewBoundary>
        </div>
        <div className="app-side">
          <div className="app-panel">
            <ViewBoundary name={t('app.part.card')}>
              <LazyDetail linkTo={(id) => linkOfEvent(id, dataset)} />
            </ViewBoundary>
            <ViewBoundary name={t('list.name')}>
              <ListView filters={<ActiveChips />} />
            </ViewBoundary>
          </div>
        </div>
        {roomy && (
          <div className="app-timeline" data-pauses="press">
            <ViewBoundary name={t('app.part.timeline')} engine="timeline">
              <TimelineView />
            </ViewBoundary>
          </div>
        )}
      </main>
      <LazyShortcuts player={playing.player} open={compass} onOpen={setCompass} showList={nothing} />
    </div>
  );
}

/** The name, as a link to what is shown here in the whole atlas. */
function FullLink() {
  const { dataset } = useAtlas();
  const { t, text } = useI18n();
  const view = useAtlasState(useState(restingView)[0]);
  const { search, hash } = writeLink(whole(view), dataset);
  return (
    <h1 className="embed-name">
      <a
        href={`${globalThis.location.pathname}${search}${hash}`}
        target="_blank"
        rel="noopener"
        title={t('embed.full')}
      >
        {t('app.name')}
        <span className="embed-subject"> · {text(dataset.info.title).text}</span>
        <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
          <path d="M4 2H2v7h7V7M6 1.5h3.5V5M9.5 1.5L5 6" />
        </svg>
        <span className="visually-hidden">: {t('embed.full')}</span>
      </a>
    </h1>
  );
}

/** The view, as it was before a drag for as long as it lasts. Playback does not rest, and has time between its steps. */
function restingView(): (state: AtlasState) => ViewState {
  let last: ViewState | null = null;
  return ({ view, gesture }) => {
    if (last === null || !gesture || view.play !== null) last = view;
    return last;
  };
}

/** The theme was the other page's; there the reader's own holds. */
function whole(view: ViewState): ViewState {
  return { ...view, embed: false, theme: null };
}

/** The list is in sight anyway. */
function nothing(): void {}
