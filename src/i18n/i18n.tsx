import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Issue } from '#/core/result';
import type { Lang } from '#/core/view-state';
import { createI18n, type I18n } from './create-i18n';
import { type LoadMessages, loadMessages } from './load-messages';
import type { Messages } from './messages/en';
import { openingEn } from './messages/opening/en';

export type { I18n };

const I18nContext = createContext<I18n | null>(null);

/** `failed`: the language that English stands in for. */
type Loaded = { readonly lang: Lang; readonly messages: Partial<Messages>; readonly failed: Lang | null };

type Props = {
  /** The language that is asked for. */
  readonly lang: Lang;
  /** The dataset's first language, once it is known. */
  readonly contentLanguage?: string | null;
  /** Told when a catalogue cannot be loaded and English stands in; a later listener is told again. */
  readonly onFailed?: ((issue: Issue) => void) | undefined;
  readonly load?: LoadMessages;
  /** The words of `lang`, where they are at hand already. */
  readonly known?: Messages | null;
  /** What stands there, without a word, until the first language has come. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
};

/**
 * Gives what is below it the asked language. While a language loads the one before it stays; at the very beginning
 * no word is drawn until the first is there, so that no reader sees a language flash by.
 */
export function I18nProvider({
  lang,
  contentLanguage = null,
  onFailed,
  load = loadMessages,
  known = null,
  waiting = null,
  children,
}: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(known && { lang, messages: known, failed: null });

  useEffect(() => {
    let wanted = true;
    loadOrEnglish(load, lang).then((found) => wanted && setLoaded(found));
    return () => {
      wanted = false;
    };
  }, [lang, load]);

  useEffect(() => {
    if (loaded !== null) document.documentElement.lang = loaded.lang;
  }, [loaded]);

  const failed = loaded?.failed ?? null;
  const failedName = failed === null ? null : (loaded?.messages[`language.${failed}`] ?? failed);
  useEffect(() => {
    if (failedName === null) return;
    onFailed?.({ code: 'language-not-loaded', path: 'lang', value: failedName, params: {} });
  }, [failedName, onFailed]);

  const i18n = useMemo(
    () => loaded && createI18n(loaded.lang, loaded.messages, contentLanguage),
    [loaded, contentLanguage],
  );
  return i18n === null ? waiting : <I18nContext value={i18n}>{children}</I18nContext>;
}

/** English stands in for a catalogue that cannot be had; where not even that comes, the page can still say that it failed. */
async function loadOrEnglish(load: LoadMessages, lang: Lang): Promise<Loaded> {
  try {
    return { lang, messages: await load(lang), failed: null };
  } catch {
    const messages = await load('en').catch(() => openingEn);
    return { lang: 'en', messages, failed: lang };
  }
}

/** The language around this component. Throws outside of an `I18nProvider`: a mistake in the code. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}
