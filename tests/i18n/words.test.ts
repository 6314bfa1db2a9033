import { describe, expect, it } from 'vitest';
import { LANGS } from '#/core/view-state';
import { browserLang } from '#/i18n/browser-lang';
import { speak } from '../support/speak';

const languages = LANGS.map((lang) => speak(lang));

describe('a text of the dataset', () => {
  const urumqi = { en: 'Urumqi', zh: '乌鲁木齐', ru: 'Урумчи' };

  it('is in the reader’s language where there is one', () => {
    expect(speak('ru').text(urumqi)).toEqual({ text: 'Урумчи', lang: 'ru', fallback: false });
  });

  it('is in the dataset’s first language otherwise, and says so', () => {
    expect(speak('kk', 'zh').text(urumqi)).toEqual({ text: '乌鲁木齐', lang: 'zh', fallback: true });
  });

  it('takes a variety of the reader’s language for it', () => {
    const text = { en: 'Urumqi', 'zh-Hans': '乌鲁木齐' };
    expect(speak('zh').text(text)).toEqual({ text: '乌鲁木齐', lang: 'zh-Hans', fallback: false });
  });

  it('is in any language rather than in none', () => {
    expect(speak('en', 'de').text({ uz: 'Urumchi' })).toEqual({ text: 'Urumchi', lang: 'uz', fallback: true });
  });

  it('may be absent', () => {
    expect(speak('en').text(null)).toEqual({ text: '', lang: 'en', fallback: false });
    expect(speak('en').text({})).toEqual({ text: '', lang: 'en', fallback: false });
  });

  it('is never taken from what every object has', () => {
    expect(speak('en', 'constructor').text({ uz: 'Urumchi' }).lang).toBe('uz');
  });
});

describe('a number', () => {
  it('is grouped as the language does', () => {
    expect(languages.map((i18n) => i18n.number(1234567))).toEqual([
      '1,234,567',
      '1,234,567',
      '1\u00a0234\u00a0567',
      '1\u00a0234\u00a0567',
    ]);
  });

  it.each([
    ['exact', '2,000', '2,000', '2\u00a0000', '2\u00a0000'],
    ['about', 'about 2,000', '约2,000', 'около 2\u00a0000', 'шамамен 2\u00a0000'],
    ['over', 'over 2,000', '超过2,000', 'более 2\u00a0000', '2\u00a0000-нан астам'],
    ['nearly', 'nearly 2,000', '近2,000', 'почти 2\u00a0000', '2\u00a0000-ға жуық'],
    ['at-least', 'at least 2,000', '至少2,000', 'не менее 2\u00a0000', 'кемінде 2\u00a0000'],
  ] as const)('keeps its qualifier: %s', (qualifier, ...words) => {
    expect(languages.map((i18n) => i18n.quantity(2000, qualifier))).toEqual(words);
  });

  it.each([
    [1, 'ден', 'ге'],
    [3, 'тен', 'ке'],
    [6, 'дан', 'ға'],
    [10, 'нан', 'ға'],
    [26, 'дан', 'ға'],
    [40, 'тан', 'қа'],
    [80, 'нен', 'ге'],
    [100, 'ден', 'ге'],
    [1250, 'ден', 'ге'],
    [12000, 'нан', 'ға'],
    [3_000_000, 'нан', 'ға'],
    [5_000_000_000, 'тан', 'қа'],
    [0, 'ден', 'ге'],
  ])('takes the Kazakh ending of its last word: %i', (value, ablative, dative) => {
    expect(speak('kk').quantity(value, 'over')).toMatch(new RegExp(`-${ablative} астам$`));
    expect(speak('kk').quantity(value, 'nearly')).toMatch(new RegExp(`-${dative} жуық$`));
  });
});

describe('a country', () => {
  it('has a name in every language', () => {
    expect(languages.map((i18n) => i18n.country('KZ'))).toEqual(['Kazakhstan', '哈萨克斯坦', 'Казахстан', 'Қазақстан']);
    expect(languages.map((i18n) => i18n.country('cn'))).toEqual(['China', '中国', 'Китай', 'Қытай']);
  });

  it('that nobody knows keeps its code', () => {
    for (const i18n of languages)
      for (const code of ['XX', 'Q', '', '<b>']) expect(i18n.country(code)).toMatch(/\S|^$/);
    expect(speak('kk').country('<b>')).toBe('<b>');
    expect(speak('en').country('QX')).toBe('QX');
  });
});

describe('a language', () => {
  it('of the interface is called by its own name, any other by ours', () => {
    expect(speak('en').language('kk')).toBe('Қазақша');
    expect(speak('en').language('zh-Hans')).toBe('中文');
    expect(speak('en').language('uz')).toBe('Uzbek');
  });

  it('that is none keeps its tag', () => {
    expect(speak('en').language('no such tag')).toBe('no such tag');
  });
});

it('joins words as the language does', () => {
  expect(languages.map((i18n) => i18n.list(['1', '2', '3']))).toEqual(['1, 2 and 3', '1、2和3', '1, 2 и 3', '1, 2, 3']);
});

describe('an issue', () => {
  it('is worded by its code, with its value and where it stands', () => {
    const issue = { code: 'load-missing', path: 'data/corridor.json', value: '404', params: { status: '404' } };
    expect(speak('en').issue(issue)).toBe(
      'There is no data at data/corridor.json (the server answered 404). The site may be incomplete; please tell whoever runs it.',
    );
  });

  it('with a code that nobody has worded still says what and where', () => {
    for (const code of ['new-thing', 'constructor', '__proto__', '']) {
      expect(speak('en').issue({ code, path: 'kinds', value: 'x', params: {} })).toBe(
        `Something here is not right: “x” at kinds (${code})`,
      );
    }
  });

  it('shows only the beginning of an endless value', () => {
    const said = speak('en').issue({ code: 'new-thing', path: 'q', value: '🗺'.repeat(5000), params: {} });
    expect(said.length).toBeLessThan(400);
    expect(said).toContain('🗺…');
  });

  it('takes a hostile value as text', () => {
    const said = speak('en').issue({ code: 'new-thing', path: '{value}', value: '{count, plural, <b>', params: {} });
    expect(said).toContain('{count, plural, <b>');
  });
});

describe('a word that runs from right to left', () => {
  it('keeps the signs and figures of a message in their order', () => {
    expect(speak('en').t('map.joined-name', { name: 'القاهرة', more: 2 })).toBe('\u2068القاهرة\u2069 +2');
    expect(speak('en').t('map.joined-name', { name: 'Cairo', more: 2 })).toBe('Cairo +2');
  });
});

describe('the browser’s language', () => {
  it('is the first that the interface speaks', () => {
    expect(browserLang(['de-DE', 'kk-KZ', 'ru'])).toBe('kk');
    expect(browserLang(['ZH-TW', 'en'])).toBe('zh');
  });

  it('is English where there is none', () => {
    expect(browserLang(['de', 'fr'])).toBe('en');
    expect(browserLang([])).toBe('en');
  });
});
