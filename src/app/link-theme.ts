import { type LinkText, parseLinkParams } from '#/core/link-params';
import { readFlag, readWord } from '#/core/link-words';
import { THEMES, type Theme, type ViewState } from '#/core/view-state';

/** The theme that a view asks for: only within a frame of another page, which knows what suits it. */
export function forcedTheme({ embed, theme }: Pick<ViewState, 'embed' | 'theme'>): Theme | null {
  return embed ? theme : null;
}

/** The same from a link, before there is any data to read it against. */
export function themeOfLink(link: LinkText): Theme | null {
  const words = { params: parseLinkParams(link) };
  return forcedTheme({
    embed: readFlag(words, 'embed') === true,
    theme: readWord(words, 'theme', THEMES) ?? null,
  });
}
