import { type ReactNode, useRef, useState } from 'react';
import { copyText } from './copy-text';
import { Dialog } from './dialog';
import './copy-button.css';

export type CopyWords = {
  /** Said when the text is on the clipboard. */
  readonly copied: string;
  readonly dialogTitle: string;
  /** What to do with the text in the field. */
  readonly dialogHint: string;
  readonly close: string;
};

type CopyButtonProps = {
  /** Made at the moment of the click. */
  readonly text: () => string;
  readonly words: CopyWords;
  readonly className: string;
  readonly children: ReactNode;
};

/** Copies a text and says so; where the clipboard is out of reach it shows the text, selected, for copying by hand. */
export function CopyButton({ text, words, className, children }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const clearing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  async function copy() {
    const wanted = text();
    if (!(await copyText(wanted))) {
      setByHand(wanted);
      return;
    }
    setSaid(words.copied);
    clearTimeout(clearing.current);
    clearing.current = setTimeout(() => setSaid(''), 4000);
  }

  return (
    <span className="copy">
      <button type="button" className={className} onClick={copy}>
        {children}
      </button>
      <span className={said === '' ? 'copy-said visually-hidden' : 'copy-said'} aria-live="polite">
        {said}
      </span>
      {byHand !== null && (
        <Dialog
          title={words.dialogTitle}
          closeLabel={words.close}
          onClose={() => setByHand(null)}
          onShown={() => field.current?.focus()}
        >
          <label className="copy-field">
            <span>{words.dialogHint}</span>
            <input readOnly value={byHand} ref={field} onFocus={(event) => event.currentTarget.select()} />
          </label>
        </Dialog>
      )}
    </span>
  );
}
