/** The elements of our own within the engine's panels: labels of the axis above, its lines behind and boxes before the rows. */
export function createStage(element: HTMLElement) {
  const strip = (panel: string, name: string) => {
    const frame = document.createElement('div');
    frame.className = `timeline-frame ${name}`;
    const inner = document.createElement('div');
    inner.className = 'timeline-strip';
    frame.append(inner);
    const parent = element.querySelector<HTMLElement>(panel);
    return { parent, frame, inner };
  };
  const labels = strip('.vis-panel.vis-top', 'timeline-axis');
  labels.frame.setAttribute('aria-hidden', 'true');
  labels.parent?.append(labels.frame);
  const lines = strip('.vis-panel.vis-center', 'timeline-lines');
  lines.frame.setAttribute('aria-hidden', 'true');
  lines.parent?.prepend(lines.frame);
  const boxes = strip('.vis-panel.vis-center', 'timeline-boxes');
  boxes.parent?.append(boxes.frame);

  function createShift(...strips: readonly HTMLElement[]) {
    let last = Number.NaN;
    return (offset: number) => {
      if (offset === last) return;
      last = offset;
      const transform = `translateX(${Math.round(-offset * 100) / 100}px)`;
      for (const one of strips) one.style.transform = transform;
    };
  }

  return {
    labels: labels.inner,
    lines: lines.inner,
    boxes: boxes.inner,
    /** What the boxes are moved in. */
    boxesFrame: boxes.frame,
    /** How wide and high the rows are in which days are drawn, and how high the axis above them is. */
    measure: () => ({
      width: boxes.parent?.clientWidth ?? 0,
      height: element.clientHeight,
      axis: labels.parent?.offsetHeight ?? 0,
    }),
    /** Move to the left what the axis is drawn in, and the boxes. */
    shiftAxis: createShift(labels.inner, lines.inner),
    shiftBoxes: createShift(boxes.inner),
  };
}
