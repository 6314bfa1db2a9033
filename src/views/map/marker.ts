import { kindColor } from '#/ui/kind-color';
import type { DrawnMark } from './drawn-marks';
import { circlePath, diamondPath, divideRing, type Segment } from './ring';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around the ring for halo and rim. */
const ROOM = 7;
/** WCAG 2.5.8. */
const SMALLEST_TARGET = 24;

/** How a marker stands to what is open and what is pointed at. */
export type Standing = { readonly selected: boolean; readonly lit: boolean; readonly dimmed: boolean };

/** Draws a place's button anew. */
export function drawMarker(button: HTMLButtonElement, mark: DrawnMark): void {
  const target = Math.max(SMALLEST_TARGET, 2 * mark.radius);
  button.type = 'button';
  button.dataset.placeId = mark.id;
  button.setAttribute('aria-label', mark.label);
  button.style.width = `${target}px`;
  button.style.height = `${target}px`;
  button.classList.add('map-marker');
  button.classList.toggle('map-marker-area', mark.area);
  button.replaceChildren(drawing(mark));
}

/** Shows a marker's standing without drawing it again. */
export function showStanding(button: HTMLButtonElement, { selected, lit, dimmed }: Standing): void {
  button.classList.toggle('map-marker-selected', selected);
  button.classList.toggle('map-marker-lit', lit);
  button.classList.toggle('map-marker-dimmed', dimmed);
  if (selected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}

function drawing(mark: DrawnMark): SVGSVGElement {
  const { radius } = mark;
  const half = radius + ROOM;
  const svg = element('svg', {
    class: 'map-marker-drawing',
    width: 2 * half,
    height: 2 * half,
    viewBox: `${-half} ${-half} ${2 * half} ${2 * half}`,
    'aria-hidden': 'true',
  });
  const shape = (r: number) => whole(mark, r);
  svg.append(
    element('path', { class: 'map-marker-halo', d: shape(radius + 5) }),
    element('path', { class: 'map-marker-disc', d: shape(radius) }),
    ...(mark.concerns && !mark.area
      ? doubleRing(mark, radius)
      : [ring(mark, radius - 1 - width(mark) / 2, width(mark))]),
    figure(mark, radius),
  );
  return svg;
}

/** A region's outline is thin; a plan's is thin and dashed; otherwise a broad band. */
function width(mark: DrawnMark): number {
  if (mark.area) return 2;
  return mark.planned ? 2.6 : 4.6;
}

function ring(mark: DrawnMark, radius: number, strokeWidth: number): SVGElement {
  const dashed = mark.area || mark.planned;
  const group = element('g', { class: 'map-marker-ring', 'stroke-width': strokeWidth });
  if (dashed) group.setAttribute('stroke-dasharray', mark.planned ? '2.6 2.4' : '4 2.4');
  for (const segment of divideRing(mark.shares, radius, dashed ? 0 : 2)) {
    const path = element('path', { d: mark.area ? diamondPath(segment, radius) : circlePath(segment, radius) });
    path.style.stroke = kindColor(segment.kind);
    group.append(path);
  }
  return group;
}

function doubleRing(mark: DrawnMark, radius: number): readonly SVGElement[] {
  return [ring(mark, radius - 1, 1.5), ring(mark, radius - 4.5, 1.5)];
}

function figure(mark: DrawnMark, radius: number): SVGElement {
  const room = mark.area ? radius : 2 * (radius - 6);
  const size = Math.max(9, Math.min(13, radius * 0.8, (room / mark.figure.length) * 1.7));
  const text = element('text', { class: 'map-marker-figure', 'font-size': size, y: size * 0.35 });
  text.textContent = mark.figure;
  return text;
}

const ALL: Segment = { kind: 0, from: 0, to: 1 };

function whole(mark: DrawnMark, radius: number): string {
  return mark.area ? diamondPath(ALL, radius) : circlePath(ALL, radius);
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
