import { findId } from './link-ids';
import type { LinkParams, Parameter } from './link-params';

/** A link, and where to say what was left out of it; before there is any data nobody is. */
type Words = {
  readonly params: LinkParams;
  readonly notice?: (code: string, parameter: Parameter, value: string) => void;
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
]);

/** The first of a parameter's values that is understood; a notice for each before it that is not. */
export function readFirst<T>(
  { params, notice }: Words,
  name: Parameter,
  understand: (value: string) => T | undefined,
  code = 'link.unknown-value',
): T | undefined {
  for (const value of params.get(name) ?? []) {
    const found = understand(value);
    if (found !== undefined) return found;
    notice?.(code, name, value);
  }
  return undefined;
}

/** A parameter with a fixed set of words, by one rule whether or not there is any data to read the link against yet. */
export function readWord<Word extends string>(link: Words, name: Parameter, words: readonly Word[]): Word | undefined {
  return readFirst(link, name, (value) => findWord(words, value));
}

/** A switch, `1` or `0`, read by the same rule. */
export function readFlag(link: Words, name: Parameter): boolean | undefined {
  return readFirst(link, name, (value) => FLAGS.get(findId(FLAGS, value) ?? ''));
}

/** The word that a spelling means, as `findId` understands it. */
export function findWord<Word extends string>(words: readonly Word[], spelling: string): Word | undefined {
  const found = findId(new Set(words), spelling);
  return words.find((word) => word === found);
}
