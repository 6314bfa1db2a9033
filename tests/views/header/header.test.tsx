import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Header } from '#/views/header/header';
import { LanguageSelect } from '#/views/header/language-select';
import { ThemeSwitch } from '#/views/header/theme-switch';
import { renderWithAtlas } from '../../support/render';

afterEach(() => globalThis.localStorage.clear());

it('has the page’s one name, and what the dataset is about', () => {
  renderWithAtlas(<Header tagline={{ en: 'Event by event' }} />);
  expect(screen.getByRole('banner')).toHaveTextContent('Event by event');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Corridor Atlas');
});

it('offers the languages by their own names', async () => {
  const { atlas } = renderWithAtlas(<LanguageSelect />);
  const select = screen.getByRole('combobox', { name: 'Language' });
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'English',
    '中文',
    'Русский',
    'Қазақша',
  ]);
  await userEvent.selectOptions(select, 'Қазақша');
  expect(atlas.store.getState().view.lang).toBe('kk');
});

it('goes round the themes with one button that says where it stands', async () => {
  renderWithAtlas(<ThemeSwitch />);
  const button = screen.getByRole('button', { name: 'Theme: as the system' });
  await userEvent.click(button);
  expect(button).toHaveAccessibleName('Theme: light');
  await userEvent.click(button);
  expect(button).toHaveAccessibleName('Theme: dark');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  await userEvent.click(button);
  expect(button).toHaveAccessibleName('Theme: as the system');
});
