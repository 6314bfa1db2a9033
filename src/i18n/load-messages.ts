import type { Lang } from '#/core/view-state';
import { en, type Messages } from './messages/en';

/** Loads a catalogue; rejects when its file cannot be had. */
export type LoadMessages = (lang: Lang) => Promise<Messages>;

/** English is part of the first chunk, the other catalogues come when asked for. */
const CATALOGUES: Readonly<Record<Lang, () => Promise<Messages>>> = {
  en: async () => en,
  zh: async () => (await import('./messages/zh')).zh,
  ru: async () => (await import('./messages/ru')).ru,
  kk: async () => (await import('./messages/kk')).kk,
};

export const loadMessages: LoadMessages = (lang) => CATALOGUES[lang]();
