import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import './dialog.css';

type DialogProps = {
  readonly title: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** After it has opened and the browser has put focus on its first control. */
  readonly onShown?: () => void;
  readonly children: ReactNode;
  /** Stays at the lower edge while the content scrolls. */
  readonly footer?: ReactNode;
  readonly fullHeight?: boolean;
  /** There is nothing in it to stop at: what scrolls is a stop itself, for who scrolls by keyboard. */
  readonly textOnly?: boolean;
};

/** A modal dialog, open for as long as it is rendered. Escape and the backdrop close it; the browser gives focus back. */
export function Dialog(props: DialogProps) {
  const { title, closeLabel, onClose, onShown, children, footer, fullHeight = false, textOnly = false } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const dismiss = useEffectEvent(onClose);
  const shown = useEffectEvent(() => onShown?.());
  // A layout effect: its end comes before React takes the element away, and only a dialog that is still there gives focus
  // back to what opened it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    // The backdrop is a convenience for pointers: Escape and the button do the same for everybody.
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog) dismiss();
    };
    dialog?.showModal();
    shown();
    dialog?.addEventListener('click', onClick);
    return () => {
      dialog?.removeEventListener('click', onClick);
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={fullHeight ? 'dialog dialog-full' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button dialog-close" onClick={onClose}>
          {closeLabel}
        </button>
      </div>
      <div className="dialog-body" {...(textOnly && { tabIndex: 0, role: 'group', 'aria-labelledby': titleId })}>
        {children}
      </div>
      {footer !== undefined && <div className="dialog-foot">{footer}</div>}
    </dialog>
  );
}
