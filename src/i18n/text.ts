import type { LocalizedText } from '#/core/localized';
import type { Lang } from '#/core/view-state';

export type ShownText = {
  readonly text: string;
  /** The tag of the language that was chosen, for a `lang` attribute. */
  readonly lang: string;
  /** Whether it is another language than the reader's. */
  readonly fallback: boolean;
};

/** The text in the reader's language, else in the dataset's first, else in any that there is; empty for no text. */
export function chooseText(localized: LocalizedText | null | undefined, lang: Lang, first: string | null): ShownText {
  const tags = localized === null || localized === undefined ? [] : Object.keys(localized);
  const own = tags.find((tag) => tag === lang) ?? tags.find((tag) => speaks(tag, lang));
  const tag = own ?? tags.find((other) => other === first) ?? tags[0];
  if (tag === undefined) return { text: '', lang, fallback: false };
  return { text: localized?.[tag] ?? '', lang: tag, fallback: own === undefined };
}

/** Whether a BCP 47 tag such as `zh-Hans` is of a language. */
function speaks(tag: string, lang: Lang): boolean {
  return tag.toLowerCase().split('-')[0] === lang;
}
