import { Fragment } from 'react';
import type { Missing } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import type { AtlasState } from '#/state/store';
import { LiveText } from '#/ui/live-text';
import './status.css';

/** What is shown, of how much, and what cannot be drawn. The page's one status: silent while the reader drags, polite after it. */
export function StatusLine() {
  const { t } = useI18n();
  const { selectors } = useAtlas();
  const gesture = useAtlasState((state) => state.gesture);
  return (
    <div role="status" className="status" aria-live={gesture ? 'off' : 'polite'} aria-busy={gesture}>
      {/* A new element after a drag: what changed while the region was silent would otherwise never be said. */}
      <Fragment key={gesture ? 'dragging' : 'still'}>
        <strong className="status-shown">
          <LiveText of={({ view }) => t('status.shown', selectors.counts(view))} />
        </strong>
        <StatusCount what="date" />
        <StatusCount what="place" />
      </Fragment>
    </div>
  );
}

/** A number of events that lack something, as a button that shows just them; plain text when there are none. */
function StatusCount({ what }: { readonly what: Missing }) {
  const { t } = useI18n();
  const { actions, selectors } = useAtlas();
  const pressed = useAtlasState((state) => state.view.missing.length === 1 && state.view.missing[0] === what);
  const countOf = ({ view }: AtlasState) => selectors.counts(view)[what === 'date' ? 'undated' : 'withoutPlace'];
  const none = useAtlasState((state) => countOf(state) === 0);
  const message = what === 'date' ? 'status.undated' : 'status.without-place';
  const text = <LiveText of={(state) => t(message, { count: countOf(state) })} />;
  return (
    <>
      <span className="status-dot" aria-hidden="true">
        {' · '}
      </span>
      {none ? (
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
}
