import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBit,
  type Bitset,
  bitsBetween,
  bitsToArray,
  countBits,
  createBitset,
  equalBits,
  findBit,
  forEachBit,
  fullBitset,
  hasBit,
  intersect,
  rankOfShared,
  union,
  without,
} from '#/core/bitset';

const SIZE = 100;
const anyMembers = fc.uniqueArray(fc.nat(SIZE - 1)).map((members) => new Set(members));
const sorted = (members: Iterable<number>) => [...members].sort((a, b) => a - b);

function bitsOf(members: Iterable<number>, size = SIZE): Bitset {
  const bits = createBitset(size);
  for (const member of members) addBit(bits, member);
  return bits;
}

describe('a bitset does what a Set does', () => {
  it('keeps its members, in ascending order', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const bits = bitsOf(members);
        const visited: number[] = [];
        forEachBit(bits, (index) => visited.push(index));
        expect(visited).toEqual(sorted(members));
        expect(bitsToArray(bits)).toEqual(visited);
        expect(countBits(bits)).toBe(members.size);
        for (let i = 0; i < SIZE; i++) expect(hasBit(bits, i)).toBe(members.has(i));
      }),
    );
  });

  it('intersects and unites any number of sets, and leaves them as they were', () => {
    fc.assert(
      fc.property(fc.array(anyMembers, { maxLength: 4 }), (sets) => {
        const bitsets = sets.map((members) => bitsOf(members));
        const before = bitsets.map((bits) => [...bits]);
        const everyone = Array.from({ length: SIZE }, (_, i) => i);
        expect(bitsToArray(intersect(SIZE, bitsets))).toEqual(everyone.filter((i) => sets.every((set) => set.has(i))));
        expect(bitsToArray(union(SIZE, bitsets))).toEqual(everyone.filter((i) => sets.some((set) => set.has(i))));
        expect(bitsets.map((bits) => [...bits])).toEqual(before);
      }),
    );
  });

  it('gives its members from one rank to another, and the rank of the first that another has too', () => {
    fc.assert(
      fc.property(anyMembers, anyMembers, fc.nat(SIZE), fc.nat(SIZE), (a, b, first, end) => {
        const all = sorted(a);
        expect(bitsBetween(bitsOf(a), first, end)).toEqual(all.slice(first, Math.max(first, end)));
        const rank = all.findIndex((member) => b.has(member));
        expect(rankOfShared(bitsOf(a), bitsOf(b))).toBe(rank < 0 ? null : rank);
      }),
    );
  });

  it('finds its first member that passes, and asks no further', () => {
    fc.assert(
      fc.property(anyMembers, fc.nat(SIZE), (members, least) => {
        const asked: number[] = [];
        const found = findBit(bitsOf(members), (index) => asked.push(index) > 0 && index >= least);
        const expected = sorted(members).find((member) => member >= least);
        expect(found).toBe(expected ?? null);
        expect(asked).toEqual(sorted(members).filter((member) => member <= (expected ?? SIZE)));
      }),
    );
  });

  it('counts and sees what two sets share', () => {
    fc.assert(
      fc.property(anyMembers, anyMembers, (a, b) => {
        const shared = [...a].filter((member) => b.has(member));
        expect(countBits(bitsOf(a), bitsOf(b))).toBe(shared.length);
        expect(bitsToArray(without(bitsOf(a), bitsOf(b)))).toEqual(sorted(a).filter((member) => !b.has(member)));
        expect(equalBits(bitsOf(a), bitsOf(b))).toBe(shared.length === a.size && shared.length === b.size);
        expect(equalBits(bitsOf(a), bitsOf(a))).toBe(true);
      }),
    );
  });
});

describe('at the edge of a word', () => {
  it.each([0, 1, 31, 32, 33, 63, 64, 65])('a full set of %i has exactly its members', (size) => {
    const full = fullBitset(size);
    expect(bitsToArray(full)).toEqual(Array.from({ length: size }, (_, i) => i));
    expect(countBits(full)).toBe(size);
    expect(bitsToArray(intersect(size, []))).toEqual(bitsToArray(full));
  });

  it('the highest bit counts once', () => {
    const bits = bitsOf([31, 63], 64);
    expect(bitsToArray(bits)).toEqual([31, 63]);
    expect(countBits(bits)).toBe(2);
    expect(countBits(bits, bitsOf([31], 64))).toBe(1);
  });

  it('no restriction is not an empty set', () => {
    expect(countBits(intersect(40, [null]))).toBe(40);
    expect(countBits(intersect(40, [null, createBitset(40)]))).toBe(0);
    expect(countBits(union(40, []))).toBe(0);
  });
});
