import type { ReactNode } from 'react';
import type { CardType } from '#/core/view-state';
import { useAtlas } from '#/state/atlas';

type CardLinkProps = { readonly type: CardType; readonly id: string; readonly children: ReactNode };

/** A name that opens its own card. */
export function CardLink({ type, id, children }: CardLinkProps) {
  const { actions } = useAtlas();
  return (
    <button type="button" className="text-button" onClick={() => actions.openCard({ type, id })}>
      {children}
    </button>
  );
}
