import type { AtlasEvent, Evidence } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { keyed } from '#/ui/keyed';
import { Localized } from '#/ui/localized';
import { CardLink } from './card-link';
import { Fact } from './fact';
import { ParagraphNumbers } from './paragraph-numbers';
import { SourceFacts } from './source-facts';

/** What supports the event: each source, where in it, and which claims. */
export function EventEvidence({ event }: { readonly event: AtlasEvent }) {
  const { t } = useI18n();
  return (
    <Fact name={t('card.evidence')}>
      <ul className="card-evidence">
        {keyed(event.evidence).map(({ key, item: evidence }) => (
          <EvidenceItem key={key} evidence={evidence} />
        ))}
      </ul>
      <details className="card-check">
        <summary>{t('card.check')}</summary>
        <p>{t('card.check-how')}</p>
      </details>
    </Fact>
  );
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  const { dataset } = useAtlas();
  const { t, list } = useI18n();
  const source = dataset.sourceById.get(evidence.source);
  if (source === undefined) return null;
  const supports = evidence.supports.map((field) => t(`field.${field}`));
  return (
    <li>
      <CardLink type="source" id={source.id}>
        <Localized of={source.title} />
      </CardLink>
      <p className="card-pointer">
        <ParagraphNumbers paragraphs={evidence.paragraphs} />
        {evidence.furniture.length > 0 && <span>{list(evidence.furniture.map((part) => t(`furniture.${part}`)))}</span>}
        {supports.length > 0 && <span className="card-role">{t('card.supports', { fields: list(supports) })}</span>}
      </p>
      <SourceFacts source={source} />
    </li>
  );
}
