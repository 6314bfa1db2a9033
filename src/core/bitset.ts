/** A set of small integers (indexes of events), one bit each, 32 to a word. */
export type Bitset = Uint32Array;

/** The empty set, with room for the indexes from 0 to before `size`. */
export function createBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of all indexes from 0 to before `size`. */
export function fullBitset(size: number): Bitset {
  const bits = createBitset(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

/** Puts an index into the set, in place. */
export function addBit(bits: Bitset, index: number): void {
  bits[index >>> 5] = word(bits, index >>> 5) | (1 << (index & 31));
}

/** Whether an index is in the set. */
export function hasBit(bits: Bitset, index: number): boolean {
  return (word(bits, index >>> 5) & (1 << (index & 31))) !== 0;
}

/** The intersection; a null stands for “no restriction”. Inputs are left as they are. */
export function intersect(size: number, sets: readonly (Bitset | null)[]): Bitset {
  const out = fullBitset(size);
  for (const set of sets) {
    if (set === null) continue;
    for (let i = 0; i < out.length; i++) out[i] = word(out, i) & word(set, i);
  }
  return out;
}

/** The union of sets of `size` members. Inputs are left as they are. */
export function union(size: number, sets: readonly Bitset[]): Bitset {
  const out = createBitset(size);
  for (const set of sets) for (let i = 0; i < out.length; i++) out[i] = word(out, i) | word(set, i);
  return out;
}

/** The members of `a` that `b` lacks. Inputs are left as they are. */
export function without(a: Bitset, b: Bitset): Bitset {
  return a.map((bits, i) => bits & ~word(b, i));
}

/** How many members `a` has, or `a` and `b` have in common. */
export function countBits(a: Bitset, b: Bitset = a): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += ones(word(a, i) & word(b, i));
  return count;
}

/** How many members of `a` are smaller than the smallest that `b` has too; null where they share none. */
export function rankOfShared(a: Bitset, b: Bitset): number | null {
  let before = 0;
  for (let i = 0; i < a.length; i++) {
    const shared = word(a, i) & word(b, i);
    if (shared !== 0) return before + ones(word(a, i) & ((shared & -shared) - 1));
    before += ones(word(a, i));
  }
  return null;
}

/** The members from the `first` on, counted from 0, to before the `end`: what a page of a long list shows. */
export function bitsBetween(bits: Bitset, first: number, end: number): number[] {
  const out: number[] = [];
  let rank = 0;
  for (let i = 0; i < bits.length && rank < end; i++) {
    let rest = word(bits, i);
    const count = ones(rest);
    if (rank + count <= first) {
      rank += count;
      continue;
    }
    for (; rest !== 0 && rank < end; rest &= rest - 1, rank++) {
      if (rank >= first) out.push(i * 32 + lowest(rest));
    }
  }
  return out;
}

/** Whether two sets of the same size have the same members. */
export function equalBits(a: Bitset, b: Bitset): boolean {
  return a.every((bits, i) => bits === b[i]);
}

/** Calls `visit` with each member in ascending order. */
export function forEachBit(bits: Bitset, visit: (index: number) => void): void {
  for (let i = 0; i < bits.length; i++) {
    let rest = word(bits, i);
    while (rest !== 0) {
      visit(i * 32 + lowest(rest));
      rest &= rest - 1;
    }
  }
}

/** The smallest member that passes; null where none does. */
export function findBit(bits: Bitset, passes: (index: number) => boolean): number | null {
  for (let i = 0; i < bits.length; i++) {
    for (let rest = word(bits, i); rest !== 0; rest &= rest - 1) {
      const index = i * 32 + lowest(rest);
      if (passes(index)) return index;
    }
  }
  return null;
}

/** The members in ascending order. */
export function bitsToArray(bits: Bitset): number[] {
  const out: number[] = [];
  forEachBit(bits, (index) => out.push(index));
  return out;
}

function word(bits: Bitset, index: number): number {
  return bits[index] ?? 0;
}

/** How many bits of a word are set. */
function ones(of: number): number {
  let bits = of - ((of >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Which bit of a word that is not 0 is its lowest. */
function lowest(of: number): number {
  return 31 - Math.clz32(of & -of);
}
