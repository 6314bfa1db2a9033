import type { Dataset } from '#/core/dataset';
import type { LocalizedText } from '#/core/localized';
import type { Card, CardType } from '#/core/view-state';
import type { I18n } from '#/i18n/i18n';

/** What the open card is about, in the reader's language; empty for none. */
export function openedName(dataset: Dataset, card: Card | null, { text }: I18n): string {
  if (card === null) return '';
  const { id } = card;
  const names: Record<CardType, () => LocalizedText | undefined> = {
    event: () => dataset.events[dataset.eventIndex.get(id) ?? -1]?.title,
    place: () => dataset.placeById.get(id)?.name,
    org: () => dataset.organizationById.get(id)?.name,
    person: () => dataset.personById.get(id)?.name,
    source: () => dataset.sourceById.get(id)?.title,
  };
  return text(names[card.type]()).text;
}
