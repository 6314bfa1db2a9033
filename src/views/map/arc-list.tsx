import { useMemo, useState } from 'react';
import { createBitset } from '#/core/bitset';
import type { ViewState } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { type Atlas, useAtlas, useAtlasState } from '#/state/atlas';
import { memo } from '#/state/selectors';
import type { AtlasState } from '#/state/store';
import { hoverOfEvents, useHover } from '#/state/use-hover';
import { Localized } from '#/ui/localized';
import { Popover } from '#/ui/popover';
import { type Arc, type ArcIndex, type Arcs, createArcs, MOST_ARCS } from './arcs-model';
import './arc-list.css';

/** The arcs of the map as text: which places, by how many events, and which those are. */
export function ArcList() {
  const { t } = useI18n();
  const atlas = useAtlas();
  const index = useMemo(() => createArcs(atlas.dataset), [atlas]);
  const arcs = useAtlasState(useMemo(() => restingArcs(atlas, index), [atlas, index]));
  const [drawn, total] = [arcs.drawn.length, arcs.drawn.length + arcs.leftOut];

  return (
    <Popover
      className="chip map-arcs-button"
      label={t(drawn < total ? 'map.arcs-of' : 'map.arcs-count', { drawn, count: total })}
      title={t('map.arcs-title')}
    >
      {() => <ArcRows arcs={arcs} index={index} />}
    </Popover>
  );
}

/** The arcs of all that is shown, as they were before a drag for as long as it lasts. */
function restingArcs({ dataset, selectors }: Atlas, index: ArcIndex): (state: AtlasState) => Arcs {
  const selected = createBitset(dataset.events.length);
  const arcs = memo(
    (view: ViewState) => [selectors.shown(view)],
    (view) => index.arcs({ shown: selectors.shown(view), selected, lit: null }),
  );
  let last: Arcs | null = null;
  return ({ view, gesture }) => {
    if (last === null || !gesture) last = arcs(view);
    return last;
  };
}

function ArcRows({ arcs, index }: { readonly arcs: Arcs; readonly index: ArcIndex }) {
  const { t } = useI18n();
  const [opened, setOpened] = useState<number | null>(null);
  const strongestFirst = arcs.drawn.toReversed();

  return (
    <>
      <h2 className="map-arcs-title">{t('map.arcs-title')}</h2>
      <p className="map-arcs-how">{t(strongestFirst.length > 0 ? 'map.arcs-how' : 'map.arcs-none')}</p>
      <ul className="map-arcs-list">
        {strongestFirst.map((arc) => (
          <ArcRow
            key={arc.pair}
            arc={arc}
            index={index}
            opened={opened === arc.pair}
            toggle={() => setOpened(opened === arc.pair ? null : arc.pair)}
          />
        ))}
      </ul>
      {arcs.leftOut > 0 && (
        <p className="map-arcs-how">{t('map.arcs-left-out', { most: MOST_ARCS, count: arcs.leftOut })}</p>
      )}
    </>
  );
}

type ArcRowProps = {
  readonly arc: Arc;
  readonly index: ArcIndex;
  readonly opened: boolean;
  readonly toggle: () => void;
};

/** Lights its events while pointed at; a click shows both places and names the events. */
function ArcRow({ arc, index, opened, toggle }: ArcRowProps) {
  const { t, text, number } = useI18n();
  const { actions, dataset, selectors, store } = useAtlas();
  const { from, to, count } = arc;
  const [one, other] = [text(from.place.name).text, text(to.place.name).text];
  const events = () => index.eventsAlong(arc.pair, selectors.shown(store.getState().view));
  const hover = useHover(() => hoverOfEvents(events()));

  function click() {
    if (!opened) actions.flyTo([from.place.id, to.place.id]);
    toggle();
  }

  return (
    <li {...hover}>
      <button type="button" className="map-arc" aria-expanded={opened} onClick={click}>
        <span aria-hidden="true">
          {one} – {other}
        </span>
        <span className="visually-hidden">{t('map.arc', { from: one, to: other, count })}</span>
        <span className="map-arc-count" aria-hidden="true">
          {number(count)}
        </span>
      </button>
      {opened && (
        <ul className="map-arc-events">
          {events().map((event) => {
            const { id, title } = dataset.events[event] ?? {};
            if (id === undefined || title === undefined) return null;
            return (
              <li key={id}>
                <button type="button" className="text-button" onClick={() => actions.openCard({ type: 'event', id })}>
                  <Localized of={title} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
