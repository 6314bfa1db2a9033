import { useRef } from 'react';
import { hasBit } from '#/core/bitset';
import type { AtlasEvent } from '#/core/event';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { CopyButton } from '#/ui/copy-button';
import { KindMark } from '#/ui/kind-mark';
import { Localized } from '#/ui/localized';
import { EventEvidence } from './event-evidence';
import { EventFigures } from './event-figures';
import { EventParties } from './event-parties';
import { EventPlaces } from './event-places';
import { EventRelations } from './event-relations';
import { NotShown } from './not-shown';

type EventCardProps = {
  readonly event: AtlasEvent;
  readonly index: number;
  readonly linkTo: (event: string) => string;
};

/** Who did what, where and when, and how that is known. */
export function EventCard({ event, index, linkTo }: EventCardProps) {
  const { dataset, selectors } = useAtlas();
  const { t, when } = useI18n();
  const shown = useAtlasState((state) => hasBit(selectors.shown(state.view), index));
  const evidence = useRef<HTMLElement>(null);
  const kindIndex = dataset.kinds.findIndex((kind) => kind.id === event.kind);
  return (
    <>
      <p className="card-kind">
        <KindMark index={kindIndex} />
        <Localized of={dataset.kinds[kindIndex]?.label} />
        <span aria-hidden="true">·</span>
        <span className={event.status === 'planned' ? 'mark' : undefined}>{t(`status.${event.status}`)}</span>
      </p>
      <h2 className="card-title" tabIndex={-1}>
        <Localized of={event.title} />
      </h2>
      <p className="card-when">
        <span>{when(event.when)}</span>
        {' · '}
        <button type="button" className="text-button" onClick={() => showEvidence(evidence.current)}>
          {t('card.to-evidence', { count: new Set(event.evidence.map(({ source }) => source)).size })}
        </button>
        {/* That it was inferred stands in the words of the date. */}
        {event.when?.note && (
          <span className="card-note">
            <Localized of={event.when.note} />
          </span>
        )}
      </p>
      {!shown && <NotShown />}
      {event.summary !== null && (
        <p className="card-summary">
          <Localized of={event.summary} />
        </p>
      )}
      <dl className="card-facts">
        <EventPlaces event={event} />
        <EventParties event={event} />
        <EventFigures event={event} />
        <EventRelations event={event} />
        <EventEvidence ref={evidence} event={event} />
      </dl>
      <p className="card-actions">
        <CopyButton
          className="text-button"
          text={() => linkTo(event.id)}
          words={{
            copied: t('share.copied'),
            dialogTitle: t('share.title'),
            dialogHint: t('share.hint'),
            close: t('app.close'),
          }}
        >
          {t('card.copy-link')}
        </CopyButton>
      </p>
    </>
  );
}

/** A long card hides it below its edge; the heading takes focus, so that reading goes on from there. */
function showEvidence(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
