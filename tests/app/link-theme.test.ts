import { expect, it } from 'vitest';
import { forcedTheme, themeOfLink } from '#/app/link-theme';

const link = (search: string) => ({ search, hash: '' });

it('is the other page’s theme only within its frame', () => {
  expect(themeOfLink(link('?embed=1&theme=dark'))).toBe('dark');
  expect(themeOfLink(link('?theme=LIGHT&embed=1'))).toBe('light');
  expect(themeOfLink(link('?theme=dark'))).toBeNull();
  expect(themeOfLink(link('?embed=0&theme=dark'))).toBeNull();
  expect(themeOfLink(link('?embed=1&theme=blue'))).toBeNull();
  expect(forcedTheme({ embed: true, theme: 'dark' })).toBe('dark');
  expect(forcedTheme({ embed: false, theme: 'dark' })).toBeNull();
});
