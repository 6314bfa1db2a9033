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

/** Turns the open card into a filter; says so when it is one already. */
export function ShowOnly({ card }: { readonly card: Card }) {
  const { actions } = useAtlas();
  const { t } = useI18n();
  const key = FILTER_OF[card.type];
  const chosen = useAtlasState((state): readonly string[] => (key === null ? NOTHING : state.view.filters[key]));
  if (key === null) return null;
  if (chosen.length === 1 && chosen[0] === card.id) return <span className="card-quiet">{t('card.only-these')}</span>;
  return (
    <button type="button" className="text-button" onClick={() => actions.setFilter(key, [card.id])}>
      {t('card.show-only')}
    </button>
  );
}

const NOTHING: readonly string[] = [];
