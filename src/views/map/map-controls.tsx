import { useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { createLater } from '#/ui/later';
import { LaterBoundary } from '#/ui/later-boundary';
import { isSomethingOnTop } from '#/ui/on-top';
import { PHONE, useMedia } from '#/ui/use-media';

/** The list of arcs comes when arcs are asked for, which are there without it. */
const { Component: ArcList } = createLater(async () => (await import('./arc-list')).ArcList);

type ControlsProps = {
  readonly zoom: (by: 1 | -1) => void;
  /** Without WebGL there is only the flat map. */
  readonly flatOnly: boolean;
};

/** Closer, farther, everything; then how the map looks, which a phone keeps behind one button. */
export function MapControls({ zoom, flatOnly }: ControlsProps) {
  const { t } = useI18n();
  const { actions } = useAtlas();
  const phone = useMedia(PHONE);
  const options = useId();
  const [opened, setOpened] = useState(false);
  const controls = useRef<HTMLDivElement>(null);
  const arcs = useAtlasState((state) => state.view.arcs);

  // They lie over markers: a press anywhere else puts them away, and so does Escape, before it closes anything below.
  useEffect(() => {
    if (!opened) return;
    const close = new AbortController();
    const heard = { capture: true, signal: close.signal };
    const inside = ({ target }: Event) => target instanceof Node && controls.current?.contains(target) === true;
    document.addEventListener('pointerdown', (event) => !inside(event) && setOpened(false), heard);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isSomethingOnTop()) return;
        event.preventDefault();
        setOpened(false);
        controls.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      },
      heard,
    );
    return () => close.abort();
  }, [opened]);

  return (
    <>
      <div className="map-controls" ref={controls}>
        <div className="map-buttons">
          <MapButton name={t('map.zoom-in')} icon="M8 3v10M3 8h10" onClick={() => zoom(1)} />
          <MapButton name={t('map.zoom-out')} icon="M3 8h10" onClick={() => zoom(-1)} />
          <MapButton
            name={t('map.fit')}
            icon="M9.5 2.5h4v4M13.5 2.5L9 7M6.5 13.5h-4v-4M2.5 13.5L7 9"
            onClick={actions.fitMap}
          />
          {phone && (
            <MapButton
              name={t('map.options')}
              icon="M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3v4M5.5 9v4"
              opens={{ id: options, opened }}
              onClick={() => setOpened(!opened)}
            />
          )}
        </div>
        <div className="map-buttons" id={options} hidden={phone && !opened}>
          <LookButtons flatOnly={flatOnly} />
        </div>
      </div>
      {arcs && (
        <div className="map-arcs">
          <LaterBoundary name={t('map.arcs-title')}>
            <ArcList />
          </LaterBoundary>
        </div>
      )}
    </>
  );
}

/** Borders, globe, links: each on or off. */
function LookButtons({ flatOnly }: { readonly flatOnly: boolean }) {
  const { t } = useI18n();
  const { actions } = useAtlas();
  const borders = useAtlasState((state) => state.view.borders);
  const globe = useAtlasState((state) => state.view.globe);
  const arcs = useAtlasState((state) => state.view.arcs);

  return (
    <>
      <MapButton
        name={t('map.borders')}
        icon="M2.5 4.5L6 3l4 2 3.5-1.5v8L10 13l-4-2-3.5 1.5zM6 3v8M10 5v8"
        pressed={borders}
        onClick={() => actions.setBorders(!borders)}
      />
      {!flatOnly && (
        <MapButton
          name={t('map.globe')}
          icon="M8 2.5a5.5 5.5 0 100 11a5.5 5.5 0 000-11zM2.5 8h11M8 2.5C3.7 6 3.7 10 8 13.5C12.3 10 12.3 6 8 2.5z"
          pressed={globe}
          onClick={() => actions.setGlobe(!globe)}
        />
      )}
      <MapButton
        name={t('map.arcs')}
        icon="M3.4 11.2C4.2 6.8 8 4.2 12 4.3M2 12.5a1.2 1.2 0 102.4 0a1.2 1.2 0 10-2.4 0zM11.8 4.3a1.2 1.2 0 102.4 0a1.2 1.2 0 10-2.4 0z"
        pressed={arcs}
        onClick={() => actions.setArcs(!arcs)}
      />
    </>
  );
}

type ButtonProps = {
  readonly name: string;
  /** Path data in a box of sixteen, drawn as a line. */
  readonly icon: string;
  readonly pressed?: boolean;
  /** What the button shows and hides, by its id. */
  readonly opens?: { readonly id: string; readonly opened: boolean };
  readonly onClick: () => void;
};

function MapButton({ name, icon, pressed, opens, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className="map-button"
      aria-label={name}
      aria-pressed={pressed}
      aria-expanded={opens?.opened}
      aria-controls={opens?.id}
      title={name}
      onClick={onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
