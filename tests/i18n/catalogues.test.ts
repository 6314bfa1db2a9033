import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGS } from '#/core/view-state';
import { en, type MessageKey } from '#/i18n/messages/en';
import { CATALOGUES, speak } from '../support/speak';

const keys = Object.keys(en).filter((key): key is MessageKey => key in en);
type Ast = ReturnType<IntlMessageFormat['getAst']>;

describe.each(LANGS)('the catalogue of %s', (lang) => {
  const messages = CATALOGUES[lang];

  it('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it('has only messages that can be parsed and that show what the English ones show', () => {
    expect(keys.filter((key) => shownBy(messages[key]) !== shownBy(en[key]))).toEqual([]);
    const asks = (key: MessageKey, name: string) => namesOf(astOf(en[key])).has(name);
    expect(keys.filter((key) => [...namesOf(astOf(messages[key])).keys()].some((name) => !asks(key, name)))).toEqual(
      [],
    );
  });

  it('leaves nothing empty and nothing with spaces around it', () => {
    expect(keys.filter((key) => messages[key].trim() === '' || messages[key].trim() !== messages[key])).toEqual([]);
  });

  it('has every plural form that the language needs: Chinese and Kazakh do not inflect what is counted', () => {
    const needed = { en: ['one'], ru: ['one', 'few', 'many'], zh: [], kk: [] }[lang];
    const lacking = keys.filter((key) =>
      pluralsOf(messages[key]).some((forms) =>
        needed.some((form: string) => !forms.includes(form) && !forms.includes(`=${form}`)),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('words every message from numbers and texts', () => {
    const { t } = speak(lang);
    for (const key of keys) {
      const names = [...namesOf(astOf(messages[key]))];
      const said = t(key, Object.fromEntries(names.map(([name, type]) => [name, type === 'text' ? 'x' : 3])));
      expect(said, key).not.toMatch(/[{}#]|NaN/);
      expect(said.trim(), key).not.toBe('');
    }
  });
});

it.each([
  [1, '1 ошибка'],
  [2, '2 ошибки'],
  [5, '5 ошибок'],
  [11, '11 ошибок'],
  [21, '21 ошибка'],
  [22, '22 ошибки'],
  [1001, '1\u00a0001 ошибка'],
])('counts in Russian: %i', (count, words) => {
  expect(speak('ru').t('error.load-wrong-records', { count })).toContain(words);
});

it('shows a message as it is written where a value for it is missing, rather than breaking the page', () => {
  expect(speak('en').t('date.perhaps')).toBe('perhaps {date}');
});

function astOf(message: string): Ast {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
}

/** What a message puts into its text, in a fixed order; a number that only chooses a plural form is left out. */
function shownBy(message: string): string {
  const found = new Set<string>();
  function visit(ast: Ast) {
    for (const element of ast) {
      if (!('value' in element) || typeof element.value !== 'string' || element.type === 0) continue;
      const counted = 'options' in element && 'offset' in element;
      if (!counted) found.add(element.value);
      if (!('options' in element)) continue;
      for (const { value } of Object.values(element.options)) {
        if (counted && value.some((part) => part.type === 7)) found.add(element.value);
        visit(value);
      }
    }
  }
  visit(astOf(message));
  return [...found].sort().join();
}

/** A number, where it is counted or formatted as one, is said so; a choice among words counts as text. */
function namesOf(ast: Ast, found = new Map<string, 'text' | 'number'>()): ReadonlyMap<string, 'text' | 'number'> {
  for (const element of ast) {
    if (!('value' in element) || typeof element.value !== 'string' || element.type === 0) continue;
    const counted = element.type === 2 || ('options' in element && 'offset' in element);
    if (found.get(element.value) !== 'number') found.set(element.value, counted ? 'number' : 'text');
    if ('options' in element) for (const option of Object.values(element.options)) namesOf(option.value, found);
  }
  return found;
}

function pluralsOf(message: string): readonly (readonly string[])[] {
  const out: string[][] = [];
  function visit(ast: Ast) {
    for (const element of ast) {
      if (!('options' in element)) continue;
      if ('offset' in element) out.push(Object.keys(element.options));
      for (const option of Object.values(element.options)) visit(option.value);
    }
  }
  visit(astOf(message));
  return out;
}

it.each([
  ['en', 'move by 100 years, with Shift or by PageUp and PageDown 1,000 years.'],
  ['zh', '每次移动100年，按住 Shift 或用 PageUp、PageDown 每次移动1,000年。'],
  ['ru', 'на 100 лет, с Shift, PageUp или PageDown — на 1\u00a0000 лет.'],
  ['kk', '100 жылға, Shift, PageUp немесе PageDown 1\u00a0000 жылға жылжытады.'],
] as const)('says in %s by how many years keys move', (lang, words) => {
  const units = { small: 'year', smallYears: 100, large: 'year', largeYears: 1000 };
  expect(speak(lang).t('scrubber.keys', units)).toContain(words);
});
