/** A stretch of a ring that belongs to one kind. `from` and `to` are turns clockwise from the top, 0–1. */
export type Segment = { readonly kind: number; readonly from: number; readonly to: number };

/** Pixels of a ring, half of which nobody can tell: while time goes by most counts change, most drawings need not. */
const FINEST = 1;

/** Divides a ring by counts, with a gap (pixels) between neighbours; a lone kind takes the whole ring. */
export function divideRing(
  shares: readonly { readonly kind: number; readonly count: number }[],
  radius: number,
  gap: number,
): readonly Segment[] {
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  const spare = shares.length > 1 ? gap / (2 * Math.PI * radius) : 0;
  const steps = Math.round((2 * Math.PI * radius) / FINEST);
  const segments: Segment[] = [];
  let before = 0;
  let at = 0;
  for (const { kind, count } of shares) {
    before += count;
    const next = Math.round((before / total) * steps) / steps;
    segments.push({ kind, from: at + spare / 2, to: Math.max(at + spare / 2, next - spare / 2) });
    at = next;
  }
  return segments;
}

/** Path data of a stretch of a circle around 0, 0. */
export function circlePath({ from, to }: Segment, radius: number): string {
  const [x0, y0] = onCircle(from, radius);
  if (to - from > 0.999) {
    const [x1, y1] = onCircle(from + 0.5, radius);
    return `M${x0} ${y0}A${radius} ${radius} 0 1 1 ${x1} ${y1}A${radius} ${radius} 0 1 1 ${x0} ${y0}Z`;
  }
  const [x1, y1] = onCircle(to, radius);
  return `M${x0} ${y0}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${x1} ${y1}`;
}

/** Path data of a stretch of a diamond around 0, 0 whose corners lie at `radius`. */
export function diamondPath({ from, to }: Segment, radius: number): string {
  const corners = [0.25, 0.5, 0.75, 1].filter((corner) => corner > from && corner < to);
  const points = [from, ...corners, to].map((turn) => onDiamond(turn, radius).join(' '));
  return `M${points.join('L')}${to - from > 0.999 ? 'Z' : ''}`;
}

function onCircle(turn: number, radius: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))];
}

function onDiamond(turn: number, radius: number): readonly [number, number] {
  const side = Math.floor((turn % 1) * 4);
  const t = (turn % 1) * 4 - side;
  const along = round(radius * t);
  const rest = round(radius * (1 - t));
  if (side === 0) return [along, -rest];
  if (side === 1) return [rest, along];
  if (side === 2) return [-along, rest];
  return [-rest, -along];
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
