import { useId } from 'react';
import { DATE_RULES } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { Popover } from '#/ui/popover';
import { PHONE, useMedia } from '#/ui/use-media';

/** How uncertain dates meet the window: behind a button that says which rule holds, on a phone among the options. */
export function DatesSelect() {
  const dates = useAtlasState((state) => state.view.dates);
  const { t } = useI18n();
  const phone = useMedia(PHONE);
  if (phone) return <DatesChoice />;
  const label = (
    <>
      {t('scrubber.dates')} <strong>{t(`scrubber.dates.${dates}`)}</strong>
    </>
  );
  return (
    <Popover className="scrubber-option" label={label} title={t('scrubber.dates')}>
      {() => <DatesChoice />}
    </Popover>
  );
}

/** Both rules, each with what it would show and a sentence that says what it does. */
function DatesChoice() {
  const { actions, selectors } = useAtlas();
  const dates = useAtlasState((state) => state.view.dates);
  const counts = useAtlasState((state) => selectors.counts(state.view));
  const { t } = useI18n();
  const id = useId();
  return (
    <fieldset className="scrubber-rules">
      <legend>{t('scrubber.rules')}</legend>
      {DATE_RULES.map((rule) => (
        <div key={rule} className="scrubber-rule">
          <label>
            <input
              type="radio"
              name={id}
              checked={dates === rule}
              aria-describedby={`${id}-${rule}`}
              onChange={() => actions.setDates(rule)}
            />
            <strong>{t(`scrubber.dates.${rule}`)}</strong>{' '}
            <span className="scrubber-rule-count">{t('scrubber.dates.count', { count: counts[rule] })}</span>
          </label>
          <p id={`${id}-${rule}`}>{t(`scrubber.rule.${rule}`)}</p>
        </div>
      ))}
    </fieldset>
  );
}
