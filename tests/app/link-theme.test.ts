import { expect, it } from 'vitest';
import { forcedTheme, themeOfLink } from '#/app/link-theme';
import { readLink } from '#/core/link';
import { aDataset } from '../support/builders';

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

it.each([
  ['?embed=1&theme=dark', 'dark'],
  ['?embed=1&theme=dark.', 'dark'],
  ['?theme=dark&embed=1.', 'dark'],
  ['?embed=+1&theme=+LIGHT+', 'light'],
  ['?embed=yes&embed=1&theme=blue&theme=dark&theme=light', 'dark'],
  ['?embed=2&theme=dark', null],
  ['?embed=1&theme=blue', null],
])('“%s” is %s before there is any data as well as after', (search, theme) => {
  expect(themeOfLink(link(search))).toBe(theme);
  expect(forcedTheme(readLink(link(search), aDataset()).view)).toBe(theme);
});
