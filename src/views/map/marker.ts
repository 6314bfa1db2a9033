import { kindColor } from '#/ui/kind-color';
import { setAttributes, svgElement } from '#/ui/svg-element';
import type { Shares } from './marker-model';
import { circlePath, diamondPath, divideRing, type Segment } from './ring';

/** WCAG 2.5.8. */
const SMALLEST_TARGET = 24;

/** What a marker looks like, of one place or of several. */
export type MarkerLook = {
  /** More than one: joined. */
  readonly places: readonly string[];
  readonly area: boolean;
  readonly label: string;
  readonly figure: string;
  readonly shares: Shares;
  readonly planned: boolean;
  readonly concerns: boolean;
  readonly radius: number;
};

/** How a marker stands to what is open and what is pointed at. */
export type Standing = { readonly selected: boolean; readonly lit: boolean; readonly dimmed: boolean };

/** Pixels from a joined marker's ring to its rim, and the rim. */
const RIM = 3.5;
const RIM_WIDTH = 1;

/** Pixels from a marker's edge to the ring of what is selected. */
const HALO = 5;
/** How far a selected marker reaches beyond its edge: that ring, and some air. */
export const SELECTED_REACH = HALO + 3;

/** How far a marker's drawing reaches, its halo apart. */
export function outerRadius({ places, radius }: Pick<MarkerLook, 'places' | 'radius'>): number {
  return places.length > 1 ? radius + RIM + RIM_WIDTH / 2 : radius;
}

/** Half the side of the square that a marker takes. */
export function halfTarget(radius: number): number {
  return Math.max(SMALLEST_TARGET / 2, radius);
}

/** Draws a marker's button, and from then on only what differs from what it shows. */
export function createMarkerDrawing(button: HTMLButtonElement): (look: MarkerLook) => void {
  let last: MarkerLook | null = null;
  const svg = svgElement('svg', { class: 'map-marker-drawing', width: 1, height: 1, 'aria-hidden': 'true' });
  const stack = svgElement('path', { class: 'map-marker-stack' });
  const halo = svgElement('path', { class: 'map-marker-halo' });
  const disc = svgElement('path', { class: 'map-marker-disc' });
  const rings = svgElement('g', { class: 'map-marker-rings' });
  const figure = svgElement('text', { class: 'map-marker-figure' });
  // Another text in the same node costs the browser less than another node.
  const digits = document.createTextNode('');
  figure.append(digits);
  /** The paths of each ring, with what they show: asking the browser for it costs more. */
  const strokes: Stroke[][] = [];
  svg.append(halo, stack, disc, rings, figure);
  button.type = 'button';
  button.classList.add('map-marker');
  button.prepend(svg);

  return (look) => {
    if (look.places.join(' ') !== last?.places.join(' ')) namePlaces(button, look.places);
    if (look.label !== last?.label) button.setAttribute('aria-label', look.label);
    if (look.figure !== last?.figure) digits.data = look.figure;
    const joined = look.places.length > 1;
    const resized =
      last === null || look.radius !== last.radius || look.area !== last.area || joined !== last.places.length > 1;
    if (resized) resize(look);
    if (resized || look.figure.length !== last?.figure.length) sizeFigure(look);
    if (resized || look.shares !== last?.shares || look.planned !== last.planned || look.concerns !== last.concerns)
      drawRings(look);
    last = look;
  };

  function resize(look: MarkerLook): void {
    const side = `${2 * halfTarget(outerRadius(look))}px`;
    button.style.width = side;
    button.style.height = side;
    button.classList.toggle('map-marker-area', look.area);
    halo.setAttribute('d', outline(look, outerRadius(look) + HALO));
    disc.setAttribute('d', outline(look, look.radius));
    setAttributes(stack, { d: look.places.length > 1 ? outline(look, look.radius + RIM) : undefined });
  }

  function sizeFigure({ area, radius, figure: { length } }: MarkerLook): void {
    const room = area ? radius : 2 * (radius - 6);
    const size = Math.max(9, Math.min(13, radius * 0.8, (room / length) * 1.7));
    setAttributes(figure, { 'font-size': size, y: size * 0.35 });
  }

  /** Paths that are there already are bent to their new course; what is left over goes. */
  function drawRings(look: MarkerLook): void {
    const wanted = ringsOf(look);
    wanted.forEach(({ radius, width, dashes }, i) => {
      let group = rings.children[i];
      if (group === undefined) {
        group = svgElement('g', { class: 'map-marker-ring' });
        rings.append(group);
      }
      setAttributes(group, { 'stroke-width': width, 'stroke-dasharray': dashes ?? undefined });
      strokes[i] ??= [];
      const drawn = strokes[i];
      const segments = divideRing(look.shares, radius, dashes === null ? 2 : 0);
      segments.forEach((segment, j) => {
        const course = look.area ? diamondPath(segment, radius) : circlePath(segment, radius);
        drawn[j] ??= createStroke(group);
        bend(drawn[j], segment.kind, course);
      });
      for (const { path } of drawn.splice(segments.length)) path.remove();
    });
    while (rings.children.length > wanted.length) rings.lastElementChild?.remove();
    strokes.length = wanted.length;
  }
}

/** A path of a ring, with the kind and course that it was last given. */
type Stroke = { readonly path: SVGElement; kind: number | null; course: string };

function createStroke(ring: Element): Stroke {
  const path = svgElement('path');
  ring.append(path);
  return { path, kind: null, course: '' };
}

function bend(stroke: Stroke, kind: number, course: string): void {
  if (stroke.course !== course) stroke.path.setAttribute('d', course);
  if (stroke.kind !== kind) stroke.path.style.stroke = kindColor(kind);
  Object.assign(stroke, { kind, course });
}

/** Shows a marker's standing without drawing it again. */
export function showStanding(button: HTMLButtonElement, { selected, lit, dimmed }: Standing): void {
  button.classList.toggle('map-marker-selected', selected);
  button.classList.toggle('map-marker-lit', lit);
  button.classList.toggle('map-marker-dimmed', dimmed);
  if (selected) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}

function namePlaces(button: HTMLButtonElement, places: readonly string[]): void {
  const [first, ...others] = places;
  if (others.length === 0) {
    button.dataset.placeId = first ?? '';
    delete button.dataset.placeIds;
    button.removeAttribute('aria-haspopup');
    button.removeAttribute('aria-expanded');
  } else {
    button.dataset.placeIds = places.join(' ');
    delete button.dataset.placeId;
    button.setAttribute('aria-haspopup', 'dialog');
    if (!button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', 'false');
  }
}

type Ring = { readonly radius: number; readonly width: number; readonly dashes: string | null };

/** A region's outline is thin; a plan's is thin and dashed; what only concerns a place is two thin rings; else a broad band. */
function ringsOf({ area, planned, concerns, radius }: MarkerLook): readonly Ring[] {
  const dashes = planned ? '2.6 2.4' : area ? '4 2.4' : null;
  if (concerns && !area) {
    return [
      { radius: radius - 1, width: 1.5, dashes },
      { radius: radius - 4.5, width: 1.5, dashes },
    ];
  }
  const width = area ? 2 : planned ? 2.6 : 4.6;
  return [{ radius: radius - 1 - width / 2, width, dashes }];
}

const ALL: Segment = { kind: 0, from: 0, to: 1 };

function outline(look: MarkerLook, radius: number): string {
  return look.area ? diamondPath(ALL, radius) : circlePath(ALL, radius);
}
