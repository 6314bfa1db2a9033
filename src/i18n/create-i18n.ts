import { IntlMessageFormat } from 'intl-messageformat';
import type { Qualifier } from '#/core/event';
import type { LocalizedText } from '#/core/localized';
import type { Issue } from '#/core/result';
import type { Lang } from '#/core/view-state';
import { createCountries } from './countries';
import { DATE_WORDS } from './date-words/by-lang';
import { createDates, type Dates } from './dates';
import { wordIssue } from './issues';
import { numeralInCase } from './kazakh-numerals';
import { LOCALES, PLURAL_LOCALES } from './locales';
import type { MessageKey, Messages } from './messages/en';
import { chooseText, type ShownText } from './text';

export type MessageValues = Readonly<Record<string, string | number>>;

/** How one language speaks. Every function is pure; messages are parsed once, when first used. */
export type I18n = Dates & {
  readonly lang: Lang;
  /** A message of the interface. */
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** Text of the dataset in this language, else in the dataset's first; `fallback` where it is in another. */
  readonly text: (localized: LocalizedText | null | undefined) => ShownText;
  readonly number: (value: number) => string;
  /** A figure with its qualifier: “nearly 2,000”. */
  readonly quantity: (value: number, qualifier: Qualifier) => string;
  /** Which of two texts comes first by the rules of the language; numbers within them go by their size. */
  readonly compare: (a: string, b: string) => number;
  /** “a, b and c” */
  readonly list: (items: readonly string[]) => string;
  /** A country's name by ISO 3166-1 alpha-2 code; an unknown code stays as it is. */
  readonly country: (code: string) => string;
  /** A language's name by BCP 47 tag, the four of the interface in their own words. */
  readonly language: (tag: string) => string;
  /** What is wrong, in a sentence. */
  readonly issue: (issue: Issue) => string;
};

/** A message as it is written, or as the build has parsed it: the built site carries no parser. */
type MessageSource = ConstructorParameters<typeof IntlMessageFormat>[0];

/** What makes more of a text than the text itself. */
const ICU_SYNTAX = /[{}']/;

/** Letters that run from right to left, which no language of the interface has, but a dataset may. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/**
 * `contentLanguage`: the dataset's first language, which every text of it has. Where a message is not at hand its key
 * stands in for it.
 */
export function createI18n(lang: Lang, messages: Partial<Messages>, contentLanguage: string | null = null): I18n {
  const parsed = new Map<MessageKey, IntlMessageFormat | string>();
  const formatters = formattersOf(lang);
  const numbers = new Intl.NumberFormat([...LOCALES[lang]]);
  const country = createCountries(lang);

  function t(key: MessageKey, values: MessageValues = {}): string {
    try {
      const message = messageOf(key);
      return typeof message === 'string' ? message : String(message.format(isolated(values)));
    } catch {
      // A value that the message needs is missing: a mistake in the code, shown rather than breaking the view.
      const source: MessageSource = messages[key] ?? key;
      return typeof source === 'string' ? source : key;
    }
  }

  function messageOf(key: MessageKey): IntlMessageFormat | string {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const source: MessageSource = messages[key] ?? key;
    const message =
      typeof source === 'string' && !ICU_SYNTAX.test(source)
        ? source
        : new IntlMessageFormat(source, lang, undefined, { ignoreTag: true, formatters });
    parsed.set(key, message);
    return message;
  }

  function quantity(value: number, qualifier: Qualifier): string {
    const digits = numbers.format(value);
    return t(`qualifier.${qualifier}`, { value: lang === 'kk' ? numeralInCase(value, digits, qualifier) : digits });
  }

  function language(tag: string): string {
    const own = `language.${tag.toLowerCase().split('-')[0]}`;
    if (isKey(own)) return t(own);
    try {
      return new Intl.DisplayNames([...LOCALES[lang]], { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  function isKey(key: string): key is MessageKey {
    return Object.hasOwn(messages, key);
  }

  const list = createList(lang);
  return {
    lang,
    t,
    text: (localized) => chooseText(localized, lang, contentLanguage),
    number: (value) => numbers.format(value),
    quantity,
    compare: new Intl.Collator([...LOCALES[lang]], { numeric: true }).compare,
    list,
    country,
    language,
    issue: (issue) => wordIssue(issue, t, isKey),
    ...createDates(DATE_WORDS[lang], t, list),
  };
}

/** Kazakh is joined with commas alone: “and” follows the sound of the word before it there. */
/** Words that run the other way are kept from turning round the signs and figures beside them. */
function isolated(values: MessageValues): MessageValues {
  const entries = Object.entries(values);
  if (!entries.some(([, value]) => RIGHT_TO_LEFT.test(String(value)))) return values;
  return Object.fromEntries(
    entries.map(([name, value]) => [name, RIGHT_TO_LEFT.test(String(value)) ? `\u2068${value}\u2069` : value]),
  );
}

function createList(lang: Lang): (items: readonly string[]) => string {
  if (lang === 'kk') return (items) => items.join(', ');
  const format = new Intl.ListFormat([...LOCALES[lang]], { type: 'conjunction' });
  return (items) => format.format(items);
}

/** Without these a language that the browser lacks would be formatted in the browser's own. Making one costs more than using it often. */
function formattersOf(lang: Lang) {
  return {
    getNumberFormat: remembered((options?: object) => new Intl.NumberFormat([...LOCALES[lang]], options)),
    getDateTimeFormat: remembered(
      (options?: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat([...LOCALES[lang]], { timeZone: 'UTC', ...options }),
    ),
    getPluralRules: remembered(
      (options?: Intl.PluralRulesOptions) => new Intl.PluralRules([...PLURAL_LOCALES[lang]], options),
    ),
  };
}

function remembered<Options, Format>(create: (options?: Options) => Format) {
  const made = new Map<string, Format>();
  return (_locales: unknown, options?: Options): Format => {
    const key = JSON.stringify(options ?? null);
    const format = made.get(key) ?? create(options);
    made.set(key, format);
    return format;
  };
}
