import { useSyncExternalStore } from 'react';
import { type I18n, useI18n } from '#/i18n/i18n';
import { Popover } from '#/ui/popover';
import { PHONE, useMedia } from '#/ui/use-media';
import { PlaybackSettings } from './playback-settings';
import type { Player } from './player';
import type { Speed } from './settings';

/** Beside the play button: a step back or on, and a panel with all that can be set. A phone has the steps in the panel. */
export function PlaybackBar({ player }: { readonly player: Player }) {
  const { t } = useI18n();
  const { way, speed, ended } = useSyncExternalStore(player.subscribe, player.state);
  const phone = useMedia(PHONE);
  return (
    <>
      {!phone && <Steps player={player} />}
      <Popover
        title={t('playback.settings')}
        className="playback-more"
        above
        label={
          <>
            <span className="visually-hidden">{t('playback.settings')}: </span>
            <span>
              <span className="playback-summary">{t(`playback.way.${way}`)} · </span>
              {speedSign(speed)}
            </span>
          </>
        }
      >
        {() => (
          <div className="playback-panel">
            {phone && <Steps player={player} />}
            <PlaybackSettings player={player} speedSign={speedSign} />
          </div>
        )}
      </Popover>
      <p className="visually-hidden" role="log">
        {ended === null ? '' : t(`playback.${ended}`)}
      </p>
    </>
  );
}

function Steps({ player }: { readonly player: Player }) {
  const { t } = useI18n();
  return (
    <span className="playback-steps">
      <Step name={t('playback.back')} icon="M5 3H3.5v10H5zM13 3v10L6 8z" onClick={(large) => player.step(-1, large)} />
      <Step
        name={t('playback.forward')}
        icon="M11 3h1.5v10H11zM3 3v10l7-5z"
        onClick={(large) => player.step(1, large)}
      />
    </span>
  );
}

type StepProps = {
  readonly name: ReturnType<I18n['t']>;
  /** Path data in a box of sixteen. */
  readonly icon: string;
  readonly onClick: (large: boolean) => void;
};

function Step({ name, icon, onClick }: StepProps) {
  return (
    <button
      type="button"
      className="playback-step"
      aria-label={name}
      title={name}
      onClick={({ shiftKey }) => onClick(shiftKey)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}

function speedSign(speed: Speed): string {
  return `${speed === 0.5 ? '½' : speed}×`;
}
