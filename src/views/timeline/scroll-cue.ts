/** Pixels that the cue fades at the lower edge; the style sheet has the same. */
export const CUE_HEIGHT = 26;
/** Less than so many pixels out of sight are not worth a cue. */
const LITTLE = 6;

/** Marks an element with `data-below` while more of it lies below what is seen. Call `update` when its content changes. */
export function createScrollCue(element: HTMLElement) {
  const update = () => {
    const below = element.scrollHeight - element.clientHeight - element.scrollTop;
    element.toggleAttribute('data-below', below > LITTLE);
  };
  element.addEventListener('scroll', update, { passive: true });
  return {
    update,
    destroy() {
      element.removeEventListener('scroll', update);
      element.removeAttribute('data-below');
    },
  };
}
