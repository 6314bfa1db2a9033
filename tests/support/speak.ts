import type { Lang } from '#/core/view-state';
import { createI18n, type I18n } from '#/i18n/create-i18n';
import { en } from '#/i18n/messages/en';
import { kk } from '#/i18n/messages/kk';
import { ru } from '#/i18n/messages/ru';
import { zh } from '#/i18n/messages/zh';

export const CATALOGUES = { en, zh, ru, kk };

/** A language without React. */
export function speak(lang: Lang, contentLanguage: string | null = 'en'): I18n {
  return createI18n(lang, CATALOGUES[lang], contentLanguage);
}
