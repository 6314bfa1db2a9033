import { memo, type ReactNode, useRef, useState } from 'react';
import { bitsToArray, countBits, hasBit } from '#/core/bitset';
import type { Card } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { eventsOfCard } from '#/state/selectors';
import { useRowHover } from '#/state/use-hover';
import { useLitRows } from '#/state/use-lit-rows';
import { KindMark } from '#/ui/kind-mark';
import { Localized } from '#/ui/localized';
import { NotShown } from './not-shown';
import { ShowOnly } from './show-only';

type CardEventsProps = {
  readonly card: Card;
  /** More about the number of events. */
  readonly children?: ReactNode;
};

/** How many events a card stands for, the shown ones as rows, the others behind a heading. */
export function CardEvents({ card, children }: CardEventsProps) {
  const { dataset, selectors } = useAtlas();
  const { t } = useI18n();
  const shown = useAtlasState((state) => selectors.shown(state.view));
  const windowed = useAtlasState((state) => state.view.window !== null);
  const events = eventsOfCard(dataset, card);
  const inside = countBits(events, shown);
  const all = bitsToArray(events);
  const outside = all.filter((index) => !hasBit(shown, index));
  const element = useRef<HTMLDivElement>(null);
  const hover = useRowHover();
  const [opened, setOpened] = useState(false);
  useLitRows(element);
  return (
    <div ref={element} {...hover}>
      <p className="card-count">
        {t(windowed ? 'card.events-in-window' : 'card.events', { count: inside })} <ShowOnly card={card} />
      </p>
      {children}
      {inside === 0 && all.length > 0 && <NotShown />}
      <EventRows events={all.filter((index) => hasBit(shown, index))} />
      {outside.length > 0 && (
        <details className="card-outside" onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>{t('card.events-outside', { count: outside.length })}</summary>
          {opened && <EventRows events={outside} />}
        </details>
      )}
    </div>
  );
}

/** A country's card has thousands of events; the list holds them all. */
function EventRows({ events }: { readonly events: readonly number[] }) {
  const { t } = useI18n();
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <ul className="card-events">
        {events.slice(0, limit).map((index) => (
          <CardEventRow key={index} index={index} />
        ))}
      </ul>
      {events.length > limit && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + STEP)}>
          {t('card.more')}
        </button>
      )}
    </>
  );
}

const STEP = 100;

const CardEventRow = memo(function CardEventRow({ index }: { readonly index: number }) {
  const { dataset, actions } = useAtlas();
  const { when } = useI18n();
  const event = dataset.events[index];
  if (event === undefined) return null;
  return (
    <li>
      <button
        type="button"
        className="card-event"
        data-event={event.id}
        onClick={() => actions.openCard({ type: 'event', id: event.id })}
      >
        <KindMark index={dataset.kinds.findIndex((kind) => kind.id === event.kind)} />
        <span>
          <Localized of={event.title} />
          <span className="card-event-when">{when(event.when)}</span>
        </span>
      </button>
    </li>
  );
});
