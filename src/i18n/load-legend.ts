import type { Lang } from '#/core/view-state';
import type { LegendWords } from './messages/legend/en';

export type { LegendWords };

/** Nobody needs them before the legend is opened or printed, so they are no part of the catalogues. */
const WORDS: Readonly<Record<Lang, () => Promise<LegendWords>>> = {
  en: async () => (await import('./messages/legend/en')).legendEn,
  zh: async () => (await import('./messages/legend/zh')).legendZh,
  ru: async () => (await import('./messages/legend/ru')).legendRu,
  kk: async () => (await import('./messages/legend/kk')).legendKk,
};

/** Loads the words of the timeline's legend; rejects when their file cannot be had. */
export function loadLegend(lang: Lang): Promise<LegendWords> {
  return WORDS[lang]();
}
