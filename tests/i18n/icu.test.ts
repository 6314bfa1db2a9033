import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGS } from '#/core/view-state';
import { type IcuValues, parseIcu } from '#/i18n/icu';
import { CATALOGUES } from '../support/speak';

const speech = {
  number: (value: number) => new Intl.NumberFormat('ru').format(value),
  plural: (value: number) => new Intl.PluralRules('ru').select(value),
};

function said(message: string, values: IcuValues = {}): string {
  return parseIcu(message)(values, speech);
}

/** What the library for the whole of ICU says. */
function expected(message: string, values: IcuValues): string {
  return String(new IntlMessageFormat(message, 'ru', undefined, { ignoreTag: true }).format(values));
}

describe('a message', () => {
  it('shows texts and numbers as they are handed over, and counts in the language', () => {
    expect(said('{name}: {count} of {total, number}', { name: 'a<b', count: 1234, total: 1234 })).toBe(
      'a<b: 1234 of 1\u00a0234',
    );
    const message = '{n, plural, =0 {none} one {# day} few {# days of few} other {# days}}';
    expect([0, 1, 3, 5, 21].map((n) => said(message, { n }))).toEqual([
      'none',
      '1 day',
      '3 days of few',
      '5 days',
      '21 day',
    ]);
    expect(said('{n, plural, offset:1 =1 {you alone} one {you and # more} other {you and # others}}', { n: 2 })).toBe(
      'you and 1 more',
    );
  });

  it('chooses, also within what was chosen', () => {
    const message = '{who, select, she {her {n, plural, one {day} other {# days}}} other {their # days}}';
    expect(said(message, { who: 'she', n: 5 })).toBe('her 5 days');
    expect(said(message, { who: 'nobody', n: 5 })).toBe('their # days');
  });

  it('quotes with apostrophes as ICU does', () => {
    expect(said("it''s '{braces}' and don't")).toBe("it's {braces} and don't");
    expect(said("{n, plural, other {'#' is #}}", { n: 2 })).toBe('# is 2');
  });

  it.each([
    '{',
    '}',
    '{name',
    '{n, plural, one {#}}',
    '{n, select, a {}}',
    '{d, date, short}',
    '{n, plural, other {#}',
  ])('refuses %s', (message) => {
    expect(() => parseIcu(message)).toThrow(SyntaxError);
  });

  it('says when a value is missing, those of other objects’ prototypes included', () => {
    expect(() => said('{name}')).toThrow(RangeError);
    expect(() => said('{toString}')).toThrow(RangeError);
  });
});

it('says every message of every language as the library does, whatever the numbers and choices', () => {
  const counts = [0, 1, 2, 5, 11, 21, 1001, 2.5];
  for (const lang of LANGS)
    for (const message of Object.values(CATALOGUES[lang])) {
      const names = [...new Set(message.match(/(?<=\{)\w+(?=[},])/g) ?? [])];
      const choices = ['other', ...(message.match(/\b[\w-]+(?= ?\{)/g) ?? [])];
      for (const value of [...counts, ...choices]) {
        const values = Object.fromEntries(names.map((name) => [name, value]));
        if (typeof value === 'string' && /, (plural|number)\b/.test(message)) continue;
        expect(said(message, values), message).toBe(expected(message, values));
      }
    }
});

/** Apostrophes stand apart, so that none quotes the bracket of another part. */
const anyPlain = fc.string({
  unit: fc.constantFrom('a', 'ж', ' ', '#', '’', '’', '|', '<', '>', "'' ", "'{' ", "' "),
  maxLength: 6,
});
const { message: anyMessage } = fc.letrec<{ message: string; part: string }>((tie) => ({
  message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small' },
    anyPlain,
    fc.constantFrom('{name}', '{ n }', '{n, number}'),
    fc.tuple(tie('message'), tie('message')).map(([a, b]) => `{n, plural, =2 {${a}} one{#${b}} other {#}}`),
    fc.tuple(tie('message'), tie('message')).map(([a, b]) => `{name,select, x {${a}} other {${b}}}`),
  ),
}));

it('says any message as the library does', () => {
  fc.assert(
    fc.property(anyMessage, fc.nat(30), fc.constantFrom('x', 'y'), (message, n, name) => {
      expect(said(message, { n, name })).toBe(expected(message, { n, name }));
    }),
  );
});
