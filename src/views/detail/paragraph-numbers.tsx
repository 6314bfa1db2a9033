import { useI18n } from '#/i18n/i18n';

/** “¶ 1, 2, 7”, read out as paragraphs. */
export function ParagraphNumbers({ paragraphs }: { readonly paragraphs: readonly number[] }) {
  const { t, number } = useI18n();
  if (paragraphs.length === 0) return null;
  const numbers = paragraphs.map(number).join(', ');
  return (
    <span className="card-paragraphs">
      <span className="visually-hidden">{t('card.paragraphs', { numbers, count: paragraphs.length })}</span>
      <span aria-hidden="true">¶ {numbers}</span>
    </span>
  );
}
