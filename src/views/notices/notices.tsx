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
  return (
    <div className="notices" aria-live="polite">
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
          <button type="button" className="button" onClick={actions.dismissNotices}>
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
