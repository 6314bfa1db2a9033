import { type ReactNode, useRef } from 'react';
import type { Card } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { EventSteps } from './event-steps';
import { useCardFocus } from './use-card-focus';

type CardFrameProps = {
  readonly card: Card;
  /** The card's name for a screen reader. */
  readonly name: string;
  readonly children: ReactNode;
};

/** What every card has: its type, the way to the events around it, closing, and focus that goes in and comes back. */
export function CardFrame({ card, name, children }: CardFrameProps) {
  const { actions } = useAtlas();
  const { t } = useI18n();
  const article = useRef<HTMLElement>(null);
  const close = useCardFocus(article, card, actions.closeCard);

  return (
    <article ref={article} className="card" aria-label={name} data-card={card.type} data-pauses="focus">
      <div className="card-bar">
        <span className="card-type">{t(`card-type.${card.type}`)}</span>
        {card.type === 'event' && <EventSteps id={card.id} />}
        <button type="button" className="button card-close" onClick={close}>
          {t('card.close')}
        </button>
      </div>
      {children}
    </article>
  );
}
