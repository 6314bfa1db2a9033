/** Whether a dialog or a popover lies open over the page: Escape is for it then. */
export function isSomethingOnTop(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null;
}
