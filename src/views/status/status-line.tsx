import { Fragment, memo } from 'react';
import type { Missing } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import './status.css';

/** What is shown, of how much, and what cannot be drawn. The page's one status: silent while the reader drags, polite after it. */
export function StatusLine() {
  const { t } = useI18n();
  const { selectors } = useAtlas();
  const gesture = useAtlasState((state) => state.gesture);
  const { shown, total, undated, withoutPlace } = useAtlasState((state) => selectors.counts(state.view));
  return (
    <div role="status" className="status" aria-live={gesture ? 'off' : 'polite'} aria-busy={gesture}>
      {/* A new element after a drag: what changed while the region was silent would otherwise never be said. */}
      <Fragment key={gesture ? 'dragging' : 'still'}>
        <strong className="status-shown">{t('status.shown', { shown, total })}</strong>
        <StatusCount what="date" count={undated} />
        <StatusCount what="place" count={withoutPlace} />
      </Fragment>
    </div>
  );
}

/** A number of events that lack something, as a button that shows just them; plain text when there are none. */
const StatusCount = memo(function StatusCount({ what, count }: { readonly what: Missing; readonly count: number }) {
  const { t } = useI18n();
  const { actions } = useAtlas();
  const pressed = useAtlasState((state) => state.view.missing.length === 1 && state.view.missing[0] === what);
  const text = t(what === 'date' ? 'status.undated' : 'status.without-place', { count });
  return (
    <>
      <span className="status-dot" aria-hidden="true">
        {' · '}
      </span>
      {count === 0 ? (
        <span className="status-none">{text}</span>
      ) : (
        <button
          type="button"
          className="text-button status-link"
          aria-pressed={pressed}
          onClick={() => actions.setMissing(pressed ? [] : [what])}
        >
          {text}
        </button>
      )}
    </>
  );
});
