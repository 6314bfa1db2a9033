import type { BinLook, KindCount } from './bin-box';
import { type BinInk, createBinInks } from './bin-ink';
import type { PlacedBin } from './layer';
import { LINE } from './rows';

/** What a bin shows that its own look does not say. */
export type BinStanding = {
  /** Selected, or pointed at. */
  readonly isMarked: (look: BinLook) => boolean;
  /** Whether anything is pointed at, in any view. */
  readonly hovering: boolean;
  /** Of which kinds its events are, where the row does not tell. */
  readonly mixOf: (look: BinLook) => readonly KindCount[];
};

/** Pixels by which the bins' layer has been moved to the left, and of what is seen of it. */
type Sight = { readonly offset: number; readonly width: number };

export type BinPicture = {
  /** Of no bins there is no picture. */
  readonly draw: (bins: readonly PlacedBin[], sight: Sight, standing: () => BinStanding) => void;
};

/** A bin within the picture, in whole pixels; `edge` is its line's width. */
type Put = {
  readonly look: BinLook;
  readonly mix: readonly KindCount[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly edge: number;
};

/** Pixels, as the style sheet has them: between line and fill, of the fill's corners, and of the strip that tells the kinds. */
const INSET = 3;
const CORNER = 4;
const MIX = 4;

/**
 * Draws bins as one picture, in pixels of `host`. While the window moves all of them move, each step: a hundred elements
 * cost the browser more than all else in the page. It is drawn off the page, since a canvas in it looks for its font there,
 * for which all that has changed so far would be laid out at once, and copied: handed over as a bitmap it would need new
 * memory each time. Null where the browser cannot: bins stay boxes.
 */
export function createBinPicture(host: HTMLElement): BinPicture | null {
  const canvas = document.createElement('canvas');
  const shown = typeof OffscreenCanvas === 'undefined' ? null : canvas.getContext('2d');
  const pen = shown === null ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (shown === null || pen === null) return null;
  canvas.className = 'timeline-bin-picture';
  canvas.hidden = true;
  host.prepend(canvas);
  return createDrawing(host, shown, pen);
}

function createDrawing(
  host: HTMLElement,
  shown: CanvasRenderingContext2D,
  pen: OffscreenCanvasRenderingContext2D,
): BinPicture {
  const { canvas } = shown;
  const inks = createBinInks(host);
  let size = { width: 0, top: 0, height: 0, scale: 0 };
  let baseline = 0;
  let theme: string | undefined;

  /** As large as the bins lie. */
  function resize(bins: readonly PlacedBin[], width: number): void {
    const ys = bins.map(({ y }) => y);
    const top = Math.min(...ys);
    const next = { width, top, height: Math.max(...ys) + LINE - top, scale: devicePixelRatio };
    if (next.width !== size.width || next.height !== size.height || next.scale !== size.scale) {
      for (const one of [canvas, pen.canvas]) {
        one.width = Math.round(width * next.scale);
        one.height = Math.round(next.height * next.scale);
      }
      canvas.style.width = `${width}px`;
      canvas.style.height = `${next.height}px`;
    }
    if (next.top !== size.top) canvas.style.top = `${top}px`;
    size = next;
  }

  /** Each time: settings are lost with another size, and when the browser takes the context and gives it back. */
  function prepare({ font, letterSpacing }: BinInk): void {
    pen.setTransform(size.scale, 0, 0, size.scale, 0, 0);
    pen.font = font;
    pen.letterSpacing = letterSpacing;
    pen.textAlign = 'center';
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('0');
    baseline = (LINE + up - down) / 2;
    shown.globalCompositeOperation = 'copy';
  }

  /** Bins of one ink at once: each fill and stroke costs more than what it covers. */
  function paint(ink: BinInk, bins: readonly Put[]): void {
    pen.globalAlpha = ink.opacity;
    pen.beginPath();
    for (const { x, y, width } of bins) pen.roundRect(x, y + INSET, width, LINE - 2 * INSET, CORNER);
    pen.fillStyle = ink.fill;
    pen.fill();
    for (const put of bins) if (put.mix.length > 0) paintMix(put);
    pen.beginPath();
    for (const { x, y, width, edge } of bins)
      pen.roundRect(x + edge / 2, y + INSET + edge / 2, width - edge, LINE - 2 * INSET - edge, CORNER - edge / 2);
    pen.lineWidth = bins[0]?.edge ?? 1;
    pen.strokeStyle = ink.edge;
    pen.stroke();
    pen.fillStyle = ink.text;
    for (const { x, y, width, look } of bins) pen.fillText(look.text, x + width / 2, y + baseline);
  }

  function paintMix({ look, mix, x, y, width }: Put): void {
    const total = mix.reduce((sum, { count }) => sum + count, 0);
    let left = x;
    pen.save();
    pen.beginPath();
    pen.roundRect(x, y + INSET, width, LINE - 2 * INSET, CORNER);
    pen.clip();
    for (const { kind, count } of mix) {
      const share = (count / total) * width;
      pen.fillStyle = inks.of({ ...look, kind }).kind;
      pen.fillRect(left, y + LINE - INSET - MIX, share, MIX);
      left += share;
    }
    pen.restore();
  }

  return {
    draw(bins, { offset, width }, standing) {
      const [first] = bins;
      const fresh = canvas.hidden;
      if (fresh !== (first === undefined)) canvas.hidden = first === undefined;
      if (first === undefined) return;
      // Contrast and fonts are looked up anew with every gesture; the theme may change while something plays.
      const { theme: now } = document.documentElement.dataset;
      if (fresh || now !== theme) inks.forget();
      theme = now;
      resize(bins, width);
      prepare(inks.of(first.look));
      // A part of a pixel more where pixels are not whole.
      pen.clearRect(0, 0, size.width + 1, size.height + 1);
      const { isMarked, hovering, mixOf } = standing();
      const byInk = new Map<BinInk, Put[]>();
      for (const { look, x, y, width: across } of bins) {
        const marked = isMarked(look);
        const ink = inks.of(look, marked, hovering);
        const put = {
          look,
          mix: mixOf(look),
          x: Math.round(x - offset),
          y: y - size.top,
          width: Math.round(across),
          edge: marked ? 2 : 1,
        };
        const alike = byInk.get(ink);
        if (alike === undefined) byInk.set(ink, [put]);
        else alike.push(put);
      }
      for (const [ink, alike] of byInk) paint(ink, alike);
      shown.drawImage(pen.canvas, 0, 0);
    },
  };
}
