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

/** A list of words may stand as it is, or be the value of an expression. */
export function wordsOf(value: unknown, context: Context): readonly string[] {
  const isExpression = Array.isArray(value) && typeof value[0] === 'string' && OPERATORS.has(value[0]);
  const found = isExpression ? evaluate(value, context) : value;
  return Array.isArray(found) ? found.map(String) : [];
}

type Operator = (args: readonly unknown[], context: Context) => unknown;

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['literal', ([value]) => value],
  ['zoom', (_, { zoom }) => zoom],
  ['geometry-type', (_, { geometry }) => geometry.replace('Multi', '')],
  ['get', ([name], { properties }) => (typeof name === 'string' ? properties[name] : undefined)],
  ['has', ([name], { properties }) => typeof name === 'string' && properties[name] !== undefined],
  ['interpolate', interpolate],
  ['step', step],
  ['case', choose],
  ['match', match],
  ['coalesce', (args, context) => args.map((arg) => evaluate(arg, context)).find((found) => found != null)],
  ['all', (args, context) => args.every((arg) => evaluate(arg, context) === true)],
  ['any', (args, context) => args.some((arg) => evaluate(arg, context) === true)],
  ['!', ([arg], context) => evaluate(arg, context) !== true],
  ['==', ([a, b], context) => evaluate(a, context) === evaluate(b, context)],
  ['!=', ([a, b], context) => evaluate(a, context) !== evaluate(b, context)],
  ['in', ([item, list], context) => isIn(evaluate(item, context), evaluate(list, context))],
  ['>=', compare((a, b) => a >= b)],
  ['>', compare((a, b) => a > b)],
  ['<=', compare((a, b) => a <= b)],
  ['<', compare((a, b) => a < b)],
  ['*', reckon((a, b) => a * b)],
  ['+', reckon((a, b) => a + b)],
  ['-', (args, context) => (args.length === 1 ? -number(args[0], context) : reckon((a, b) => a - b)(args, context))],
  ['/', reckon((a, b) => a / b)],
  ['min', reckon(Math.min)],
  ['max', reckon(Math.max)],
  ['^', reckon((a, b) => a ** b)],
  ['sqrt', ([arg], context) => Math.sqrt(number(arg, context))],
  ['upcase', ([arg], context) => String(evaluate(arg, context) ?? '').toUpperCase()],
  ['to-string', ([arg], context) => String(evaluate(arg, context) ?? '')],
]);

function number(value: unknown, context: Context): number {
  return numberOf(value, context, 0);
}

function compare(holds: (a: number, b: number) => boolean): Operator {
  return ([a, b], context) => holds(number(a, context), number(b, context));
}

function reckon(join: (a: number, b: number) => number): Operator {
  return (args, context) => args.map((arg) => number(arg, context)).reduce((a, b) => join(a, b));
}

function isIn(item: unknown, list: unknown): boolean {
  return Array.isArray(list) && list.includes(item);
}

function choose(args: readonly unknown[], context: Context): unknown {
  for (let i = 0; i + 1 < args.length; i += 2)
    if (evaluate(args[i], context) === true) return evaluate(args[i + 1], context);
  return evaluate(args.at(-1), context);
}

function match([input, ...args]: readonly unknown[], context: Context): unknown {
  const found = evaluate(input, context);
  for (let i = 0; i + 1 < args.length; i += 2)
    if (args[i] === found || isIn(found, args[i])) return evaluate(args[i + 1], context);
  return evaluate(args.at(-1), context);
}

function step([input, first, ...stops]: readonly unknown[], context: Context): unknown {
  const at = number(input, context);
  let found = first;
  for (let i = 0; i + 1 < stops.length; i += 2) if (at >= number(stops[i], context)) found = stops[i + 1];
  return evaluate(found, context);
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
