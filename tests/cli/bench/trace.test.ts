import { expect, it } from 'vitest';
import { median, percentile } from '#/cli/bench/statistics';
import { type TraceEvent, workOf } from '#/cli/bench/trace';

const MAIN = 1;
const GPU = 2;
const OTHER_PAGE = 3;

const names: readonly TraceEvent[] = [
  [MAIN, 'CrRendererMain'],
  [GPU, 'CrGpuMain'],
  [OTHER_PAGE, 'CrRendererMain'],
].map(([tid, name]) => ({
  name: 'thread_name',
  ph: 'M',
  pid: 1,
  tid: Number(tid),
  ts: 0,
  args: { name: String(name) },
}));

/** A slice in milliseconds; `busy` is the part of it in which the processor worked. */
function slice(name: string, from: number, to: number, busy = to - from, tid = MAIN): TraceEvent {
  return { name, ph: 'X', pid: 1, tid, ts: from * 1000, dur: (to - from) * 1000, tdur: busy * 1000 };
}

function movement(at: number, tid = MAIN): TraceEvent {
  return { ...slice('EventDispatch', at, at + 1, 1, tid), args: { data: { type: 'pointermove' } } };
}

const isMovement = ({ args }: TraceEvent) => args?.data?.type === 'pointermove';

it('adds up what the main thread did from one movement to the next, of whatever sort', () => {
  const trace = [
    ...names,
    slice('RunTask', 0, 3),
    movement(1),
    slice('RunTask', 4, 14, 9),
    slice('FireAnimationFrame', 5, 11),
    slice('FunctionCall', 6, 10),
    slice('Layout', 7, 9),
    slice('Paint', 11, 13),
    slice('RunTask', 20, 22),
    movement(20),
    slice('RunTask', 30, 50),
  ];
  const [step, ...more] = workOf(trace, isMovement);
  expect(more).toEqual([]);
  expect(step?.main).toBeCloseTo(12);
  expect(step?.wall).toBeCloseTo(13);
  expect(step?.sorts.layout).toBeCloseTo(2);
  expect(step?.sorts.script).toBeCloseTo(5);
  expect(step?.sorts.paint).toBeCloseTo(2);
  expect(step?.sorts.other).toBeCloseTo(3);
  expect(step?.longestScript).toBeCloseTo(4);
});

it('keeps other threads and other pages apart', () => {
  const trace = [
    ...names,
    ...[0, 10, 20].flatMap((at) => [slice('RunTask', at, at + 2), movement(at)]),
    slice('RunTask', 1, 6, 5, GPU),
    slice('RunTask', 2, 9, 7, OTHER_PAGE),
    movement(3, OTHER_PAGE),
  ];
  expect(workOf(trace, isMovement).map(({ main, gpu }) => [main, gpu])).toEqual([
    [2, 5],
    [2, 0],
  ]);
});

it('finds no steps where nothing moved', () => {
  expect(workOf([...names, slice('RunTask', 0, 5)], isMovement)).toEqual([]);
  expect(workOf([], isMovement)).toEqual([]);
});

it('takes percentiles from the values that there are', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 95)).toBe(10);
  expect(percentile([7], 95)).toBe(7);
  expect(median([])).toBeNaN();
});
