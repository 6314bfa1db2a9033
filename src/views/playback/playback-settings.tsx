import { type ReactNode, useId, useSyncExternalStore } from 'react';
import type { CalendarUnit } from '#/core/calendar-unit';
import { possibleSteps, STEPS } from '#/core/playback-step';
import { PLAYBACK_WAYS } from '#/core/view-state';
import { type I18n, useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import type { Player } from './player';
import { SPEEDS, type Speed } from './settings';

type Props = { readonly player: Player; readonly speedSign: (speed: Speed) => string };

/** What plays, how fast, how far a step goes, and what happens where nothing happens and at the end. */
export function PlaybackSettings({ player, speedSign }: Props) {
  const { t } = useI18n();
  const { way, speed, loop, skip } = useSyncExternalStore(player.subscribe, player.state);
  const about = useId();
  return (
    <>
      <Choice title={t('playback.way')} describedBy={about}>
        {PLAYBACK_WAYS.map((one) => (
          <Option
            key={one}
            name="playback-way"
            title={t(`playback.about.${one}`)}
            chosen={way === one}
            choose={() => player.choose({ way: one })}
          >
            {t(`playback.way.${one}`)}
          </Option>
        ))}
      </Choice>
      <p className="playback-about" id={about}>
        {t(`playback.about.${way}`)}
      </p>
      <Choice title={t('playback.speed')}>
        {SPEEDS.map((one) => (
          <Option key={one} name="playback-speed" chosen={speed === one} choose={() => player.choose({ speed: one })}>
            {speedSign(one)}
          </Option>
        ))}
      </Choice>
      {way !== 'events' && <StepSelect player={player} />}
      {way !== 'events' && (
        <Check checked={skip} onChange={(yes) => player.choose({ skip: yes })}>
          {t('playback.skip')}
        </Check>
      )}
      <Check checked={loop} onChange={(yes) => player.choose({ loop: yes })}>
        {t('playback.loop')}
      </Check>
    </>
  );
}

function StepSelect({ player }: { readonly player: Player }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  useSyncExternalStore(player.subscribe, player.state);
  const unit = useAtlasState(() => player.unitNow());
  const units = dataset.span === null ? [] : possibleSteps(dataset.span);
  return (
    <label className="playback-choice">
      <span className="playback-title">{t('playback.step')}</span>
      <select
        value={STEPS.indexOf(unit)}
        onChange={({ target }) => {
          const chosen = STEPS[Number(target.value)];
          if (chosen !== undefined) player.choose({ step: chosen });
        }}
      >
        {units.map((one) => (
          <option key={STEPS.indexOf(one)} value={STEPS.indexOf(one)}>
            {nameOf(one, t)}
          </option>
        ))}
      </select>
    </label>
  );
}

const NAMES = {
  day: { 1: 'day', 7: 'week' },
  month: { 1: 'month', 3: 'quarter' },
  year: { 1: 'year', 10: 'decade', 100: 'century', 1000: 'millennium' },
} as const;

function nameOf({ of, step }: CalendarUnit, t: I18n['t']): string {
  const name = new Map(Object.entries(NAMES[of])).get(String(step));
  return name === undefined ? t('playback.step.years', { count: step }) : t(`playback.step.${name}`);
}

type ChoiceProps = { readonly title: string; readonly describedBy?: string; readonly children: ReactNode };

function Choice({ title, describedBy, children }: ChoiceProps) {
  return (
    <fieldset className="playback-choice" aria-describedby={describedBy}>
      <legend className="playback-title">{title}</legend>
      <div className="playback-options">{children}</div>
    </fieldset>
  );
}

type OptionProps = {
  readonly name: string;
  readonly title?: string;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
};

function Option({ name, title, chosen, choose, children }: OptionProps) {
  return (
    <label className="playback-option" title={title}>
      <input type="radio" className="visually-hidden" name={name} checked={chosen} onChange={choose} />
      <span>{children}</span>
    </label>
  );
}

type CheckProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
};

function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className="playback-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
