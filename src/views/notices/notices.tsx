import { useRef } from 'react';
import type { Issue } from '#/core/result';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { keyed } from '#/ui/keyed';
import './notices.css';

/** What the link asked for and could not be had, each value by name, until the reader puts it away. */
export function Notices() {
  const { t, issue } = useI18n();
  const { actions } = useAtlas();
  const notices = useAtlasState((state) => state.notices);
  const region = useRef<HTMLDivElement>(null);

  // The button goes; what it stood in is the place to go on from.
  function dismiss() {
    region.current?.focus();
    actions.dismissNotices();
  }

  return (
    <div ref={region} className="notices" aria-live="polite" tabIndex={-1}>
      {notices.length > 0 && (
        <div className="notices-box">
          <div>
            {notices.some(isLoss) && <p className="notices-title">{t('notices.title')}</p>}
            <ul className="notices-list">
              {keyed(notices).map(({ key, item: problem }) => (
                <li key={key}>{issue(problem)}</li>
              ))}
            </ul>
          </div>
          <button type="button" className="button" onClick={dismiss}>
            {t('notices.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Another version of the data, or a language that did not come, takes nothing away from what the link asked for. */
function isLoss({ code }: Issue): boolean {
  return code.startsWith('link.') && code !== 'link.version';
}
