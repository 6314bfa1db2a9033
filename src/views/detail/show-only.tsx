import type { Card, CardType, FilterKey } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** Which filter narrows to a card's events; events and people have none. */
const FILTER_OF: Readonly<Record<CardType, FilterKey | null>> = {
  event: null,
  place: 'places',
  org: 'orgs',
  person: null,
  source: 'sources',
};

/** Turns the open card into a filter, and back: one button, so that focus stays where it is. Of nothing it is no offer. */
export function ShowOnly({ card }: { readonly card: Card }) {
  const { actions, selectors } = useAtlas();
  const { t } = useI18n();
  const key = FILTER_OF[card.type];
  const chosen = useAtlasState((state): readonly string[] => (key === null ? NOTHING : state.view.filters[key]));
  const count = useAtlasState(({ view }) =>
    key === null
      ? 0
      : (selectors
          .facet(key)(view)
          .find(({ id }) => id === card.id)?.count ?? 0),
  );
  if (key === null) return null;
  const only = chosen.length === 1 && chosen[0] === card.id;
  if (count === 0 && !only) return null;
  return (
    <button type="button" className="text-button" onClick={() => actions.setFilter(key, only ? [] : [card.id])}>
      {t(only ? 'card.show-others' : 'card.show-only')}
    </button>
  );
}

const NOTHING: readonly string[] = [];
