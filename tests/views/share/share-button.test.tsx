import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ShareButton } from '#/views/share/share-button';
import { renderWithAtlas } from '../../support/render';
import { installTopLayer } from '../../support/top-layer';

installTopLayer();

const LINK = 'https://example.org/?from=2025&v=1';

it('copies the link and says so politely', async () => {
  const user = userEvent.setup();
  renderWithAtlas(<ShareButton link={() => LINK} />);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(await navigator.clipboard.readText()).toBe(LINK);
  expect(screen.getByText('Link copied')).toHaveAttribute('aria-live', 'polite');
});

it('shows the link, selected, where the clipboard is out of reach', async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  renderWithAtlas(<ShareButton link={() => LINK} />);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox');
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(LINK);
  expect(screen.queryByText('Link copied')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
