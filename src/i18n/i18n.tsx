import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Issue } from '#/core/result';
import type { Lang } from '#/core/view-state';
import { createI18n, type I18n } from './create-i18n';
import { type LoadMessages, loadMessages } from './load-messages';
import { en, type Messages } from './messages/en';

export type { I18n };

const I18nContext = createContext<I18n | null>(null);

/** `failed`: the language that English stands in for. */
type Loaded = { readonly lang: Lang; readonly messages: Messages; readonly failed: Lang | null };

type Props = {
  /** The language that is asked for. */
  readonly lang: Lang;
  /** The dataset's first language, once it is known. */
  readonly contentLanguage?: string | null;
  /** Told when a catalogue cannot be loaded and English stands in; a later listener is told again. */
  readonly onFailed?: ((issue: Issue) => void) | undefined;
  readonly load?: LoadMessages;
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
  waiting = null,
  children,
}: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(lang === 'en' ? { lang, messages: en, failed: null } : null);

  useEffect(() => {
    let wanted = true;
    load(lang).then(
      (messages) => wanted && setLoaded({ lang, messages, failed: null }),
      () => wanted && setLoaded({ lang: 'en', messages: en, failed: lang }),
    );
    return () => {
      wanted = false;
    };
  }, [lang, load]);

  useEffect(() => {
    if (loaded !== null) document.documentElement.lang = loaded.lang;
  }, [loaded]);

  const failed = loaded?.failed ?? null;
  useEffect(() => {
    if (failed === null) return;
    onFailed?.({ code: 'language-not-loaded', path: 'lang', value: en[`language.${failed}`], params: {} });
  }, [failed, onFailed]);

  const i18n = useMemo(
    () => loaded && createI18n(loaded.lang, loaded.messages, contentLanguage),
    [loaded, contentLanguage],
  );
  return i18n === null ? waiting : <I18nContext value={i18n}>{children}</I18nContext>;
}

/** The language around this component. Throws outside of an `I18nProvider`: a mistake in the code. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}
