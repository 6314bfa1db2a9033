import { LANES } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** What the timeline's rows are. */
export function RowsSelect() {
  const { actions } = useAtlas();
  const lanes = useAtlasState((state) => state.view.lanes);
  const { t } = useI18n();
  return (
    <label className="scrubber-choice">
      {t('scrubber.rows')}
      <select
        value={lanes}
        onChange={({ target }) => {
          const chosen = LANES.find((lane) => lane === target.value);
          if (chosen !== undefined) actions.setLanes(chosen);
        }}
      >
        {LANES.map((lane) => (
          <option key={lane} value={lane}>
            {t(`scrubber.rows.${lane}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
