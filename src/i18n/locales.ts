import type { Lang } from '#/core/view-state';

/**
 * Which of the browser's locales words the numbers, lists and country names of a language, best first.
 * Chromium is often built without Kazakh; without a second choice it would use the browser's own language.
 */
export const LOCALES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['en-GB', 'en'],
  zh: ['zh-Hans', 'zh'],
  ru: ['ru'],
  kk: ['kk', 'ru'],
};

/** Plural categories: Kazakh has “one” and “other” like English, Russian would mix up a missing Kazakh's. */
export const PLURAL_LOCALES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['en'],
  zh: ['zh'],
  ru: ['ru'],
  kk: ['kk', 'en'],
};
