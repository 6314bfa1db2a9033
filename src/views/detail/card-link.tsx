import type { ReactNode } from 'react';
import type { CardType } from '#/core/view-state';
import { useAtlas } from '#/state/atlas';
import { hoverOfCard, useHover } from '#/state/use-hover';

type CardLinkProps = { readonly type: CardType; readonly id: string; readonly children: ReactNode };

/** A name that opens its own card; pointing at it lights its events. */
export function CardLink({ type, id, children }: CardLinkProps) {
  const { dataset, actions } = useAtlas();
  const hover = useHover(() => hoverOfCard(dataset, { type, id }));
  return (
    <button type="button" className="text-button" onClick={() => actions.openCard({ type, id })} {...hover}>
      {children}
    </button>
  );
}
