/*
 * ICU MessageFormat as the catalogues use it: arguments, numbers, plurals (exact values, offset, `#`), choices and
 * quoting with apostrophes. A library for the whole of it weighs as much as all messages together and is what the tests
 * compare this with.
 */

export type IcuValues = Readonly<Record<string, string | number>>;

/** How a language writes a number, and which plural category (CLDR) counts it. */
export type IcuSpeech = {
  readonly number: (value: number) => string;
  readonly plural: (value: number) => string;
};

/** Says a parsed message. Throws a RangeError where a value is missing or no option fits it. */
export type IcuMessage = (values: IcuValues, speech: IcuSpeech) => string;

/** A part of a message; `counted` is the number that `#` stands for. */
type Part = (values: IcuValues, speech: IcuSpeech, counted: number) => string;
type Options = ReadonlyMap<string, Part>;

/** Parses a message. Throws a SyntaxError where it is no ICU message or asks for what is not known here. */
export function parseIcu(message: string): IcuMessage {
  let at = 0;

  function fail(): never {
    throw new SyntaxError(`“${message}” cannot be read from character ${at} on`);
  }

  /** Takes what the pattern matches here. */
  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(message)?.[0];
    if (found === undefined) return fail();
    at += found.length;
    return found;
  }

  /** Up to the end or to the bracket that closes the option. `#` stands for the number in the options of a plural alone. */
  function text(inPlural: boolean): Part {
    const parts: Part[] = [];
    let literal = '';
    function finish(next: Part | null) {
      const before = literal;
      if (before !== '') parts.push(() => before);
      if (next !== null) parts.push(next);
      literal = '';
    }
    while (at < message.length && message[at] !== '}') {
      const character = message[at];
      if (character === '{') finish(argument());
      else if (character === '#' && inPlural) {
        at += 1;
        finish((_, { number }, counted) => number(counted));
      } else literal += character === "'" ? quoted(inPlural) : take(PLAIN);
    }
    finish(null);
    return (...context) => parts.map((part) => part(...context)).join('');
  }

  /** Two apostrophes are one; one before a bracket (or a `#` that would count) quotes up to the next; any other is itself. */
  function quoted(inPlural: boolean): string {
    if (message[at + 1] === "'") return take(/''/y).slice(1);
    if (!(inPlural ? /['{}<>#]/ : /['{}<>]/).test(message[at + 1] ?? '')) return take(/'/y);
    return take(QUOTED).replace(/^'|'$/g, '').replaceAll("''", "'");
  }

  function argument(): Part {
    take(/\{\s*/y);
    const name = take(NAME);
    const type = take(/\s*(,\s*\w+\s*)?/y).replace(/[\s,]/g, '');
    const part = type === '' ? said(name) : type === 'number' ? written(name) : chosen(name, type);
    take(/\}/y);
    return part;
  }

  function chosen(name: string, type: string): Part {
    if (type !== 'plural' && type !== 'select') return fail();
    take(/,\s*/y);
    const offset = type === 'plural' ? Number(take(/(offset:\s*\d+\s*)?/y).replace(/\D/g, '')) : 0;
    const options = new Map<string, Part>();
    while (message[at] !== '}') {
      const selector = take(NAME);
      if (options.has(selector)) fail();
      take(/\s*\{/y);
      options.set(selector, text(type === 'plural'));
      take(/\}\s*/y);
    }
    if (!options.has('other')) return fail();
    return type === 'plural' ? counted(name, offset, options) : selected(name, options);
  }

  const whole = text(false);
  if (at < message.length) fail();
  return (values, speech) => whole(values, speech, Number.NaN);
}

const PLAIN = /[^'{}#]+|#/y;
const NAME = /[^\s{},]+/y;
const QUOTED = /'(?:[^']|'')*'?/y;

function said(name: string): Part {
  return (values) => String(valueIn(values, name));
}

function written(name: string): Part {
  return (values, { number }) => number(Number(valueIn(values, name)));
}

function selected(name: string, options: Options): Part {
  return (values, speech) => choose(options, String(valueIn(values, name)))(values, speech, Number.NaN);
}

function counted(name: string, offset: number, options: Options): Part {
  return (values, speech) => {
    const value = Number(valueIn(values, name));
    const exact = options.get(`=${value}`);
    return (exact ?? choose(options, speech.plural(value - offset)))(values, speech, value - offset);
  };
}

function choose(options: Options, selector: string): Part {
  const option = options.get(selector) ?? options.get('other');
  if (option === undefined) throw new RangeError(`No option for ${selector}`);
  return option;
}

function valueIn(values: IcuValues, name: string): string | number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new RangeError(`No value for ${name}`);
  return value;
}
