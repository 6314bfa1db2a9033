import type { Feature } from 'geojson';

/** What an expression of the style may ask for. */
export type Context = {
  readonly zoom: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: string;
};

export function contextOf({ properties, geometry }: Feature, zoom: number): Context {
  return { zoom, properties: properties ?? {}, geometry: geometry.type };
}

/** For what is the same for every feature. */
export function contextAt(zoom: number): Context {
  return { zoom, properties: {}, geometry: '' };
}

/**
 * The value of a property or filter of MapLibre's style: as much of its expressions as our style uses. An operator that
 * is not known here throws, so that a layer drawn by WebGL alone is noticed by the tests.
 */
export function evaluate(value: unknown, context: Context): unknown {
  if (!Array.isArray(value)) return value;
  const [operator, ...args] = value;
  if (typeof operator !== 'string') return value;
  const run = OPERATORS.get(operator);
  if (run === undefined) throw new Error(`the style’s “${operator}” is not drawn as SVG`);
  return run(args, context);
}

export function numberOf(value: unknown, context: Context, otherwise: number): number {
  const found = evaluate(value, context);
  return typeof found === 'number' ? found : otherwise;
}

export function stringOf(value: unknown, context: Context, otherwise: string): string {
  const found = evaluate(value, context);
  return typeof found === 'string' ? found : otherwise;
}

type Operator = (args: readonly unknown[], context: Context) => unknown;

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['zoom', (_, { zoom }) => zoom],
  ['geometry-type', (_, { geometry }) => geometry.replace('Multi', '')],
  ['get', ([name], { properties }) => (typeof name === 'string' ? properties[name] : undefined)],
  ['interpolate', interpolate],
  ['all', (args, context) => args.every((arg) => evaluate(arg, context) === true)],
  ['==', ([a, b], context) => evaluate(a, context) === evaluate(b, context)],
  ['>=', ([a, b], context) => number(a, context) >= number(b, context)],
  ['*', (args, context) => args.reduce<number>((product, arg) => product * number(arg, context), 1)],
  ['+', (args, context) => args.reduce<number>((sum, arg) => sum + number(arg, context), 0)],
  ['-', ([arg], context) => -number(arg, context)],
  ['upcase', ([arg], context) => String(evaluate(arg, context) ?? '').toUpperCase()],
]);

function number(value: unknown, context: Context): number {
  return numberOf(value, context, 0);
}

/** Between numbers; what is no number, such as a colour, holds until the next stop. */
function interpolate([curve, input, ...stops]: readonly unknown[], context: Context): unknown {
  const at = number(input, context);
  const last = stops.length - 2;
  if (at <= number(stops[0], context)) return evaluate(stops[1], context);
  if (at >= number(stops[last], context)) return evaluate(stops[last + 1], context);
  let i = 0;
  while (at >= number(stops[i + 2], context)) i += 2;
  const [from, to] = [evaluate(stops[i + 1], context), evaluate(stops[i + 3], context)];
  if (typeof from !== 'number' || typeof to !== 'number') return from;
  return from + (to - from) * progress(curve, at, number(stops[i], context), number(stops[i + 2], context));
}

function progress(curve: unknown, at: number, from: number, to: number): number {
  const base = Array.isArray(curve) && curve[0] === 'exponential' && typeof curve[1] === 'number' ? curve[1] : 1;
  const [done, whole] = [at - from, to - from];
  return base === 1 ? done / whole : (base ** done - 1) / (base ** whole - 1);
}
