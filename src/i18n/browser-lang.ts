import { LANGS, type Lang } from '#/core/view-state';

/** The first of the reader's preferred languages that the interface speaks, else English. */
export function browserLang(preferred: readonly string[] = globalThis.navigator?.languages ?? []): Lang {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const lang = LANGS.find((known) => known === primary);
    if (lang !== undefined) return lang;
  }
  return 'en';
}
