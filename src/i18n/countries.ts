import type { Lang } from '#/core/view-state';
import { LOCALES } from './locales';

/** Kazakh names of countries after CLDR 48, used always: browsers that lack Kazakh would answer in another language. */
const KAZAKH: ReadonlyMap<string, string> = new Map([
  ['KZ', 'Қазақстан'],
  ['CN', 'Қытай'],
  ['KG', 'Қырғызстан'],
  ['UZ', 'Өзбекстан'],
  ['TJ', 'Тәжікстан'],
  ['TM', 'Түрікменстан'],
  ['MN', 'Моңғолия'],
  ['RU', 'Ресей'],
  ['BY', 'Беларусь'],
  ['UA', 'Украина'],
  ['AZ', 'Әзірбайжан'],
  ['GE', 'Грузия'],
  ['AM', 'Армения'],
  ['TR', 'Түркия'],
  ['IR', 'Иран'],
  ['AF', 'Ауғанстан'],
  ['PK', 'Пәкістан'],
  ['IN', 'Үндістан'],
  ['KR', 'Оңтүстік Корея'],
  ['JP', 'Жапония'],
  ['AU', 'Аустралия'],
  ['NZ', 'Жаңа Зеландия'],
  ['US', 'Америка Құрама Штаттары'],
  ['CA', 'Канада'],
  ['GB', 'Ұлыбритания'],
  ['DE', 'Германия'],
  ['FR', 'Франция'],
  ['IT', 'Италия'],
  ['ES', 'Испания'],
  ['PL', 'Польша'],
  ['SG', 'Сингапур'],
  ['MY', 'Малайзия'],
  ['TH', 'Таиланд'],
  ['VN', 'Вьетнам'],
  ['AE', 'Біріккен Араб Әмірліктері'],
  ['SA', 'Сауд Арабиясы'],
  ['EG', 'Мысыр'],
]);

/** Names of countries by ISO 3166-1 alpha-2 code; a code that nobody knows is given back as it is. */
export function createCountries(lang: Lang): (code: string) => string {
  const names = new Intl.DisplayNames([...LOCALES[lang]], { type: 'region', fallback: 'code' });
  return (code) => {
    if (!/^[A-Za-z]{2}$/.test(code)) return code;
    const upper = code.toUpperCase();
    return (lang === 'kk' ? KAZAKH.get(upper) : undefined) ?? names.of(upper) ?? code;
  };
}
