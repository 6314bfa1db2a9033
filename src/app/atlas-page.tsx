import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { PHONE, useMedia } from '#/ui/use-media';
import { AboutData } from '#/views/about/about-data';
import { ActiveChips } from '#/views/filters/active-chips';
import { FilterBar } from '#/views/filters/filter-bar';
import { FilterDialog } from '#/views/filters/filter-dialog';
import { Header } from '#/views/header/header';
import { LanguageSelect } from '#/views/header/language-select';
import { ThemeSwitch } from '#/views/header/theme-switch';
import { ListView } from '#/views/list/list-view';
import { MapView } from '#/views/map/map-view';
import { Notices } from '#/views/notices/notices';
import { MapPeriod } from '#/views/playback/map-period';
import { Playback } from '#/views/playback/playback';
import { usePlayer } from '#/views/playback/use-player';
import { ScrubberView } from '#/views/scrubber/scrubber-view';
import { ShareButton } from '#/views/share/share-button';
import { ShortcutsButton } from '#/views/shortcuts/shortcuts-button';
import { StatusLine } from '#/views/status/status-line';
import { ViewSwitch } from '#/views/table/view-switch';
import { TimelineView } from '#/views/timeline/timeline-view';
import { LazyDetail } from './lazy-detail';
import { LazyShortcuts } from './lazy-shortcuts';
import { EventTable } from './lazy-table';
import { linkOf, linkOfEvent } from './link-of';
import { openedName } from './opened-name';
import { usePageTitle } from './page-title';
import { SheetHead, type SheetTab } from './sheet-head';
import { ViewBoundary } from './view-boundary';
import '../app.css';

/** The whole page around one loaded dataset: a grid on wide screens, a map with a sheet on narrow ones. */
export function AtlasPage() {
  const atlas = useAtlas();
  const { dataset, store } = atlas;
  const i18n = useI18n();
  const { t } = i18n;
  const phone = useMedia(PHONE);
  const card = useAtlasState((state) => state.view.card);
  const view = useAtlasState((state) => state.view.view);
  const tabled = view === 'table';
  const [pulling, setPulling] = useState(false);
  const covered = phone ? view !== 'map' && !pulling : tabled;
  const [chosen, setTab] = useState<SheetTab>('events');
  const tab = tabled ? 'table' : chosen;
  const sheet = useId();
  const playing = usePlayer();
  const [compass, setCompass] = useState(false);
  usePageTitle(dataset.info, openedName(dataset, card, i18n));

  // A card opens among the events, wherever it was chosen; on a phone it stands above a list that may have been scrolled.
  const panelElement = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (card === null) return;
    setTab('events');
    if (panelElement.current !== null) panelElement.current.scrollTop = 0;
  }, [card]);

  /** On a phone the table is one of the things that the sheet may hold, pulled up: a link says so. */
  function choose(next: SheetTab) {
    if (next === 'table') atlas.actions.setView('table');
    else {
      if (tabled) atlas.actions.setView('list');
      setTab(next);
    }
  }

  const showEvents = useCallback(() => setTab('events'), []);

  const panel = (
    <div key="panel" className="app-side" {...tabPanel(phone, sheet, 'events', tab)}>
      <div ref={panelElement} className="app-panel">
        <ViewBoundary name={t('app.part.card')}>
          <LazyDetail linkTo={(id) => linkOfEvent(id, dataset)} />
        </ViewBoundary>
        {phone && tabled ? (
          <EventTable id="events" />
        ) : (
          <ViewBoundary name={t('list.name')}>
            <ListView filters={<ActiveChips />} />
          </ViewBoundary>
        )}
        {phone && (
          <div className="app-foot">
            <AboutData />
            <ShortcutsButton onOpen={() => setCompass(true)} />
            <ThemeSwitch />
          </div>
        )}
      </div>
    </div>
  );
  const scrubber = (
    <div key="scrubber" className="app-scrubber">
      <ViewBoundary name={t('app.part.scrubber')}>
        <ScrubberView playback={<Playback playing={playing} />} />
      </ViewBoundary>
    </div>
  );

  return (
    <div className="app" data-sheet={phone && view !== 'map' ? 'full' : undefined}>
      <button
        type="button"
        className="skip-link"
        onClick={() => document.querySelector<HTMLElement>('#events')?.focus()}
      >
        {t('app.skip')}
      </button>
      <button type="button" className="skip-link" onClick={() => firstControl('.app-scrubber')?.focus()}>
        {t('app.skip-to-time')}
      </button>
      <Header tagline={dataset.info.title}>
        {!phone && <AboutData />}
        <LanguageSelect />
        {phone ? (
          <div className="app-filters">
            <FilterDialog />
          </div>
        ) : (
          <ThemeSwitch />
        )}
        {!phone && <ShortcutsButton onOpen={() => setCompass(true)} />}
        <ShareButton link={() => linkOf(store.getState().view, dataset)} />
      </Header>
      <Notices />
      {!phone && (
        <div className="app-bar">
          <ViewBoundary name={t('filters.title')}>
            <FilterBar />
          </ViewBoundary>
          <ViewSwitch />
          <StatusLine />
        </div>
      )}
      <main className="app-main">
        {/* Under the table or the sheet the map stays, so that it is there at once when it is wanted again. */}
        <div key="map" className="app-map" inert={tabled && !phone}>
          <ViewBoundary name={t('app.part.map')} engine="map">
            <MapView covered={covered} />
          </ViewBoundary>
          <MapPeriod />
        </div>
        {tabled && !phone && (
          <div className="app-table">
            <EventTable />
          </div>
        )}
        {phone && <StatusLine />}
        {phone
          ? [scrubber, <SheetHead key="head" id={sheet} tab={tab} onTab={choose} onPulling={setPulling} />, panel]
          : [panel, scrubber]}
        <div key="timeline" className="app-timeline" data-pauses="press" {...tabPanel(phone, sheet, 'timeline', tab)}>
          <ViewBoundary name={t('app.part.timeline')} engine="timeline">
            <TimelineView covered={phone && tab !== 'timeline'} />
          </ViewBoundary>
        </div>
      </main>
      <LazyShortcuts player={playing.player} open={compass} onOpen={setCompass} showList={showEvents} />
    </div>
  );
}

/** On a phone the list (or the table) and the timeline share the sheet; the one that waits keeps its size, so that its engine can draw. */
function tabPanel(phone: boolean, sheet: string, own: 'events' | 'timeline', open: SheetTab) {
  if (!phone) return {};
  const waiting = own !== (open === 'table' ? 'events' : open);
  return {
    id: `${sheet}-${own}`,
    role: 'tabpanel',
    'aria-labelledby': `${sheet}-${waiting ? own : open}-tab`,
    inert: waiting,
    'data-waiting': waiting || undefined,
  };
}

/** Between the map's places and the time window lie as many stops of the keyboard as there are events. */
function firstControl(within: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${within} :is(input, button, select, [tabindex="0"])`);
}
