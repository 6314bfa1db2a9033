import { afterEach, beforeEach } from 'vitest';

/**
 * What jsdom lacks of dialogs and popovers, as far as the components lean on it: opening, closing, Escape, the events
 * that tell of it, and focus that returns to what opened them.
 */
export function installTopLayer(): void {
  const openers = new WeakMap<Element, Element | null>();

  beforeEach(() => {
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        openers.set(this, document.activeElement);
        this.open = true;
        this.querySelector('button')?.focus();
      },
      close(this: HTMLDialogElement) {
        if (!this.open) return;
        this.open = false;
        const opener = openers.get(this);
        // As browsers do: a dialog that was taken off the page gives nothing back.
        if (this.isConnected && opener instanceof HTMLElement) opener.focus();
      },
    });
    document.addEventListener('click', togglePopover);
    document.addEventListener('keydown', cancelDialog);
  });

  afterEach(() => {
    document.removeEventListener('click', togglePopover);
    document.removeEventListener('keydown', cancelDialog);
  });
}

function togglePopover(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null;
  const panel = document.getElementById(button?.getAttribute('popovertarget') ?? '');
  if (panel === null) return;
  const opening = panel.dataset.testOpen === undefined;
  const states = { oldState: opening ? 'closed' : 'open', newState: opening ? 'open' : 'closed' };
  panel.dispatchEvent(Object.assign(new Event('beforetoggle'), states));
  panel.dispatchEvent(Object.assign(new Event('toggle'), states));
  panel.style.display = opening ? 'block' : '';
  if (opening) panel.dataset.testOpen = '';
  else delete panel.dataset.testOpen;
}

function cancelDialog(event: KeyboardEvent): void {
  if (event.key === 'Escape')
    document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }));
}
