import { useI18n } from '#/i18n/i18n';
import { useAtlasState } from '#/state/atlas';
import { createLater } from '#/ui/later';
import { LaterBoundary } from '#/ui/later-boundary';
import type { Playing } from './use-player';
import './playback.css';

/** Beside the button nothing is needed at first; where its code does not come, the button alone still plays. */
const { Component: PlaybackBar } = createLater(async () => (await import('./playback-bar')).PlaybackBar);

/** The round button that plays and pauses and, once the page has settled, what else governs playing. */
export function Playback({ playing }: { readonly playing: Playing }) {
  const { t } = useI18n();
  const plays = useAtlasState((state) => state.view.play !== null);
  const name = t(plays ? 'playback.pause' : 'playback.play');
  return (
    <div className="playback" data-playing={plays}>
      <button type="button" className="playback-play" aria-label={name} title={name} onClick={playing.toggle}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={plays ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4.5 2.5v11l9-5.5z'} />
        </svg>
      </button>
      {playing.player !== null && (
        <LaterBoundary name={t('playback.settings')}>
          <PlaybackBar player={playing.player} />
        </LaterBoundary>
      )}
    </div>
  );
}
