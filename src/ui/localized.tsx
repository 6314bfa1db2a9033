import type { LocalizedText } from '#/core/localized';
import { useI18n } from '#/i18n/i18n';

/** A text of the dataset in the reader's language; where it is missing, in another one, marked so for eye and voice. */
export function Localized({ of }: { readonly of: LocalizedText | null | undefined }) {
  const i18n = useI18n();
  const { text, lang, fallback } = i18n.text(of);
  if (!fallback || text === '') return text;
  return (
    <>
      <span lang={lang}>{text}</span>
      <span className="lang-mark">{i18n.language(lang)}</span>
    </>
  );
}
