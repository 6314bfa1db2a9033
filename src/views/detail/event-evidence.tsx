import type { Ref } from 'react';
import type { AtlasEvent, Evidence } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { keyed } from '#/ui/keyed';
import { Localized } from '#/ui/localized';
import { CardLink } from './card-link';
import { Fact } from './fact';
import { ParagraphNumbers } from './paragraph-numbers';
import { SourceFacts } from './source-facts';

type EventEvidenceProps = {
  readonly event: AtlasEvent;
  /** Its heading, for the way there from the top of the card. */
  readonly ref: Ref<HTMLElement>;
};

/** What supports the event: each source once, with where in it and for which claims. */
export function EventEvidence({ event, ref }: EventEvidenceProps) {
  const { t } = useI18n();
  const sources = [...new Set(event.evidence.map((evidence) => evidence.source))];
  return (
    <Fact name={t('card.evidence')} ref={ref}>
      <ul className="card-evidence">
        {sources.map((source) => (
          <SourceItem key={source} id={source} pointers={pointersInto(source, event)} />
        ))}
      </ul>
      <details className="card-check">
        <summary>{t('card.check')}</summary>
        <p>{t('card.check-how')}</p>
      </details>
    </Fact>
  );
}

function SourceItem({ id, pointers }: { readonly id: string; readonly pointers: readonly Evidence[] }) {
  const { dataset } = useAtlas();
  const source = dataset.sourceById.get(id);
  if (source === undefined) return null;
  return (
    <li>
      <CardLink type="source" id={source.id}>
        <Localized of={source.title} />
      </CardLink>
      <SourceFacts source={source} />
      <ul className="card-pointers">
        {keyed(pointers).map(({ key, item }) => (
          <Pointer key={key} evidence={item} />
        ))}
      </ul>
    </li>
  );
}

function Pointer({ evidence }: { readonly evidence: Evidence }) {
  const { t, list } = useI18n();
  const supports = evidence.supports.map((field) => t(`field.${field}`));
  return (
    <li className="card-pointer">
      <ParagraphNumbers paragraphs={evidence.paragraphs} />
      {evidence.furniture.length > 0 && <span>{list(evidence.furniture.map((part) => t(`furniture.${part}`)))}</span>}
      {supports.length > 0 && <span className="card-role">{t('card.supports', { fields: list(supports) })}</span>}
    </li>
  );
}

/** In the order of the page; what surrounds its text comes last. */
function pointersInto(source: string, event: AtlasEvent): readonly Evidence[] {
  const first = ({ paragraphs }: Evidence) => Math.min(Infinity, ...paragraphs);
  const own = event.evidence.filter((item) => item.source === source);
  return own.sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
}
