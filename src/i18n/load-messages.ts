import type { Lang } from '#/core/view-state';
import type { Messages } from './messages/en';

/** Loads a catalogue; rejects when its file cannot be had. */
export type LoadMessages = (lang: Lang) => Promise<Messages>;

/** Each is fetched when it is asked for, and once. */
const CATALOGUES: Readonly<Record<Lang, () => Promise<Messages>>> = {
  en: async () => (await import('./messages/en')).en,
  zh: async () => (await import('./messages/zh')).zh,
  ru: async () => (await import('./messages/ru')).ru,
  kk: async () => (await import('./messages/kk')).kk,
};

export const loadMessages: LoadMessages = (lang) => CATALOGUES[lang]();
