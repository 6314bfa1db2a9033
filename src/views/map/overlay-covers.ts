import type { Box } from './box';

/** What the page puts over the map: buttons, the line below, the list of links, what is missing. */
const COVERS = '.map-buttons, .map-note, .map-arcs, .map-bare';

export type Covers = {
  /** In pixels from the map's upper left corner. */
  readonly boxes: () => readonly Box[];
  readonly destroy: () => void;
};

/** Where the map is covered by what the page puts over it; `changed` when some of that comes, goes or grows. */
export function createCovers(element: HTMLElement, changed: () => void): Covers {
  const map = element.closest('.map');
  if (map === null) return { boxes: () => [], destroy: () => undefined };
  let known: readonly Box[] | null = null;
  const found = () => [...map.querySelectorAll(COVERS)];
  const sizes = new ResizeObserver(renew);
  const children = new MutationObserver(() => {
    watch();
    renew();
  });
  children.observe(map, { childList: true });
  watch();

  return {
    boxes() {
      known ??= measure();
      return known;
    },
    destroy() {
      sizes.disconnect();
      children.disconnect();
    },
  };

  function watch(): void {
    sizes.disconnect();
    for (const cover of [map, ...found()]) if (cover !== null) sizes.observe(cover);
  }

  function renew(): void {
    known = null;
    changed();
  }

  function measure(): readonly Box[] {
    const origin = element.getBoundingClientRect();
    return found()
      .map((cover) => cover.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => ({
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
      }));
  }
}
