import type { BinLook, KindCount } from './bin-box';
import { type BinInk, createBinInks } from './bin-ink';
import type { PlacedBin } from './layer';
import { LINE } from './rows';

/** What a bin shows that its own look does not say. */
export type BinStanding = {
  readonly isSelected: (look: BinLook) => boolean;
  /** Of which kinds its events are, where the row does not tell. */
  readonly mixOf: (look: BinLook) => readonly KindCount[];
};

type Pen = OffscreenCanvasRenderingContext2D;

/** Pixels by which the bins' layer has been moved to the left, and of what is seen of it. */
type Seen = { readonly offset: number; readonly width: number };

/** Pixels, as the style sheet has them: between line and fill, of the fill's corners, and of the strip that tells the kinds. */
const INSET = 3;
const CORNER = 4;
const MIX = 4;

/**
 * Draws bins as one picture, in pixels of `host`. While the window moves all of them move, each step: a hundred elements
 * cost the browser more than all else in the page. It is drawn off the page, since a canvas in it looks for its font there,
 * for which all that has changed so far would be laid out at once.
 */
export function createBinPicture(host: HTMLElement) {
  const canvas = document.createElement('canvas');
  canvas.className = 'timeline-bin-picture';
  canvas.hidden = true;
  host.prepend(canvas);
  const inks = createBinInks(host);
  let sheet: { readonly pen: OffscreenCanvasRenderingContext2D; readonly shown: ImageBitmapRenderingContext } | null =
    null;
  let size = { width: 0, top: 0, height: 0, scale: 0 };
  let baseline = 0;

  function openSheet() {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    const shown = canvas.getContext('bitmaprenderer');
    return pen === null || shown === null ? null : { pen, shown };
  }

  /** As large as the bins lie; with another size all of its settings are lost. Whether it has one. */
  function resize(paper: OffscreenCanvas, bins: readonly PlacedBin[], width: number): boolean {
    const ys = bins.map(({ y }) => y);
    const top = Math.min(...ys);
    const next = { width, top, height: Math.max(...ys) + LINE - top, scale: devicePixelRatio };
    const other = next.width !== size.width || next.height !== size.height || next.scale !== size.scale;
    if (other) {
      paper.width = Math.round(width * next.scale);
      paper.height = Math.round(next.height * next.scale);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${next.height}px`;
    }
    if (next.top !== size.top) canvas.style.top = `${top}px`;
    size = next;
    return other;
  }

  function prepare(pen: Pen, { font, letterSpacing }: BinInk): void {
    pen.setTransform(size.scale, 0, 0, size.scale, 0, 0);
    pen.font = font;
    pen.letterSpacing = letterSpacing;
    pen.textAlign = 'center';
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('0');
    baseline = (LINE + up - down) / 2;
  }

  function draw(pen: Pen, bin: PlacedBin, offset: number, standing: BinStanding): void {
    const selected = standing.isSelected(bin.look);
    const ink = inks.of(bin.look, selected);
    const x = Math.round(bin.x - offset);
    const y = bin.y - size.top;
    const width = Math.round(bin.width);
    pen.beginPath();
    pen.roundRect(x, y + INSET, width, LINE - 2 * INSET, CORNER);
    pen.fillStyle = ink.fill;
    pen.fill();
    const mix = standing.mixOf(bin.look);
    if (mix.length > 0) drawMix(pen, mix, { bin, x, y, width });
    const edge = selected ? 2 : 1;
    pen.beginPath();
    pen.roundRect(x + edge / 2, y + INSET + edge / 2, width - edge, LINE - 2 * INSET - edge, CORNER - edge / 2);
    pen.lineWidth = edge;
    pen.strokeStyle = ink.edge;
    pen.stroke();
    pen.fillStyle = ink.text;
    pen.fillText(bin.look.text, x + width / 2, y + baseline);
  }

  function drawMix(
    pen: Pen,
    mix: readonly KindCount[],
    { bin, x, y, width }: { readonly bin: PlacedBin; readonly x: number; readonly y: number; readonly width: number },
  ): void {
    const total = mix.reduce((sum, { count }) => sum + count, 0);
    let left = x;
    pen.save();
    pen.clip();
    for (const { kind, count } of mix) {
      const share = (count / total) * width;
      pen.fillStyle = inks.of({ ...bin.look, kind }).kind;
      pen.fillRect(left, y + LINE - INSET - MIX, share, MIX);
      left += share;
    }
    pen.restore();
  }

  return {
    /** Of no bins there is no picture. */
    draw(bins: readonly PlacedBin[], { offset, width }: Seen, standing: BinStanding): void {
      const [first] = bins;
      const fresh = canvas.hidden;
      if (fresh !== (first === undefined)) canvas.hidden = first === undefined;
      if (first === undefined) return;
      sheet ??= openSheet();
      if (sheet === null) return;
      const { pen, shown } = sheet;
      // Theme, contrast and fonts are looked up anew with every gesture.
      if (fresh) inks.forget();
      if (resize(pen.canvas, bins, width) || fresh) prepare(pen, inks.of(first.look));
      for (const bin of bins) draw(pen, bin, offset, standing);
      shown.transferFromImageBitmap(pen.canvas.transferToImageBitmap());
    },
  };
}
