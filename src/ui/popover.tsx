import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import './popover.css';

type PopoverProps = {
  readonly label: ReactNode;
  /** Name of the panel. */
  readonly title: string;
  readonly className?: string;
  /** Opens above the button: what lies below it is what the panel is about. */
  readonly above?: boolean;
  /** Pixels that it takes where there are so many. */
  readonly width?: number;
  /** Drawn only while it is open. */
  readonly children: () => ReactNode;
};

const MARGIN = 8;
const LEAST_HEIGHT = 160;

/** A button that opens a panel below itself. The browser's own popover: Escape and a click elsewhere close it, focus comes back. */
export function Popover({ label, title, className = 'chip', above = false, width = 352, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  function beforeToggle({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) {
    if (newState !== 'open') return;
    if (button.current !== null) place(currentTarget, button.current, above, width);
    setOpen(true);
  }

  // Only once it is closed: the browser gives focus back as long as what has it is still there.
  function afterToggle({ newState }: ToggleEvent<HTMLDivElement>) {
    if (newState === 'closed') setOpen(false);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="dialog"
      >
        {label}
        <span className="popover-arrow" aria-hidden="true" />
      </button>
      <div
        id={id}
        className="popover"
        popover="auto"
        role="dialog"
        aria-label={title}
        onBeforeToggle={beforeToggle}
        onToggle={afterToggle}
      >
        {open && children()}
      </div>
    </>
  );
}

/** Below the button and inside the page, or above it where that is wanted or there is more room. */
function place(panel: HTMLElement, button: HTMLElement, wantedAbove: boolean, wantedWidth: number): void {
  const box = button.getBoundingClientRect();
  const width = Math.min(wantedWidth, globalThis.innerWidth - 2 * MARGIN);
  const below = globalThis.innerHeight - box.bottom - 2 * MARGIN;
  const above = box.top - 2 * MARGIN;
  const upwards = (wantedAbove && above >= LEAST_HEIGHT) || (below < LEAST_HEIGHT && above > below);
  panel.style.width = `${width}px`;
  panel.style.left = `${Math.max(MARGIN, Math.min(box.left, globalThis.innerWidth - width - MARGIN))}px`;
  panel.style.top = upwards ? 'auto' : `${box.bottom + MARGIN / 2}px`;
  panel.style.bottom = upwards ? `${globalThis.innerHeight - box.top + MARGIN / 2}px` : 'auto';
  panel.style.maxHeight = `${Math.max(upwards ? above : below, 80)}px`;
}
