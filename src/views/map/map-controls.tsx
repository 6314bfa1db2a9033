import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';

/** Closer, farther, everything, borders. */
export function MapControls({ zoom }: { readonly zoom: (by: 1 | -1) => void }) {
  const { t } = useI18n();
  const { actions } = useAtlas();
  const borders = useAtlasState((state) => state.view.borders);

  return (
    <div className="map-controls">
      <div className="map-buttons">
        <MapButton name={t('map.zoom-in')} icon="M8 3v10M3 8h10" onClick={() => zoom(1)} />
        <MapButton name={t('map.zoom-out')} icon="M3 8h10" onClick={() => zoom(-1)} />
        <MapButton
          name={t('map.fit')}
          icon="M9.5 2.5h4v4M13.5 2.5L9 7M6.5 13.5h-4v-4M2.5 13.5L7 9"
          onClick={actions.fitMap}
        />
      </div>
      <div className="map-buttons">
        <MapButton
          name={t('map.borders')}
          icon="M2.5 4.5L6 3l4 2 3.5-1.5v8L10 13l-4-2-3.5 1.5zM6 3v8M10 5v8"
          pressed={borders}
          onClick={() => actions.setBorders(!borders)}
        />
      </div>
    </div>
  );
}

type ButtonProps = {
  readonly name: string;
  /** Path data in a box of sixteen, drawn as a line. */
  readonly icon: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
};

function MapButton({ name, icon, pressed, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className="map-button"
      aria-label={name}
      aria-pressed={pressed}
      title={name}
      onClick={onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
