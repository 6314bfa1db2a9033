import { useId } from 'react';
import { DATE_RULES } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** How uncertain dates meet the window, with what either rule would show. */
export function DatesSelect() {
  const { actions, selectors } = useAtlas();
  const dates = useAtlasState((state) => state.view.dates);
  const counts = useAtlasState((state) => selectors.counts(state.view));
  const { t } = useI18n();
  const rule = useId();
  return (
    <>
      <label className="scrubber-choice">
        {t('scrubber.dates')}
        <select
          value={dates}
          aria-describedby={rule}
          onChange={({ target }) => {
            const chosen = DATE_RULES.find((one) => one === target.value);
            if (chosen !== undefined) actions.setDates(chosen);
          }}
        >
          {DATE_RULES.map((one) => (
            <option key={one} value={one}>
              {t(`scrubber.dates.${one}`, { count: counts[one] })}
            </option>
          ))}
        </select>
      </label>
      <p className="scrubber-rule" id={rule}>
        {t(`scrubber.rule.${dates}`)}
      </p>
    </>
  );
}
