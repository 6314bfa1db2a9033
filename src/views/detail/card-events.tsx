import type { ReactNode } from 'react';
import { bitsToArray, countBits, hasBit } from '#/core/bitset';
import type { Card } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { eventsOfCard } from '#/state/selectors';
import { lastActWasKey } from '#/ui/input-modality';
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
  return (
    <>
      <p className="card-count">
        {t(windowed ? 'card.events-in-window' : 'card.events', { count: inside })}{' '}
        {all.length > 0 && <ShowOnly card={card} />}
      </p>
      {children}
      {inside === 0 && all.length > 0 && <NotShown />}
      <ul className="card-events">
        {all
          .filter((index) => hasBit(shown, index))
          .map((index) => (
            <CardEventRow key={index} index={index} />
          ))}
      </ul>
      {outside.length > 0 && (
        <details className="card-outside">
          <summary>{t('card.events-outside', { count: outside.length })}</summary>
          <ul className="card-events">
            {outside.map((index) => (
              <CardEventRow key={index} index={index} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function CardEventRow({ index }: { readonly index: number }) {
  const { dataset, actions } = useAtlas();
  const { when } = useI18n();
  const event = dataset.events[index];
  if (event === undefined) return null;
  const light = () => actions.hover({ type: 'event', event: index });
  const dim = () => actions.hover(null);
  return (
    <li>
      <button
        type="button"
        className="card-event"
        onClick={() => actions.openCard({ type: 'event', id: event.id })}
        onPointerEnter={light}
        onPointerLeave={dim}
        onFocus={() => {
          if (lastActWasKey()) light();
        }}
        onBlur={dim}
      >
        <KindMark index={dataset.kinds.findIndex((kind) => kind.id === event.kind)} />
        <span>
          <Localized of={event.title} />
          <span className="card-event-when">{when(event.when)}</span>
        </span>
      </button>
    </li>
  );
}
