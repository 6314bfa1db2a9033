import { type LinkText, parseLinkParams } from '#/core/link-params';
import { THEMES, type Theme, type ViewState } from '#/core/view-state';

/** The theme that a view asks for: only within a frame of another page, which knows what suits it. */
export function forcedTheme({ embed, theme }: Pick<ViewState, 'embed' | 'theme'>): Theme | null {
  return embed ? theme : null;
}

/** The same from a link, before there is any data to read it against. */
export function themeOfLink(link: LinkText): Theme | null {
  const params = parseLinkParams(link);
  const value = (name: 'embed' | 'theme') => params.get(name)?.[0]?.trim().toLowerCase();
  return forcedTheme({
    embed: value('embed') === '1',
    theme: THEMES.find((theme) => theme === value('theme')) ?? null,
  });
}
