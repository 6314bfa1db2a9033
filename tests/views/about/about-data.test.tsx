import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { AboutData } from '#/views/about/about-data';
import { anAtlas } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';
import { installTopLayer } from '../../support/top-layer';

installTopLayer();

const PARTS = {
  ...CORRIDOR,
  dataset: {
    version: '2026.1',
    credits: [
      { text: { en: 'Places from a gazetteer' }, url: 'https://example.org/places' },
      { text: { en: 'A strange credit' }, url: 'javascript:alert(1)' },
    ],
  },
};

it('keeps version, number and years of the sources in sight', () => {
  renderWithAtlas(<AboutData />, { atlas: anAtlas(PARTS) });
  expect(screen.getByText(/^Data/)).toHaveTextContent('Data 2026.1 · 2 sources, 2018–2025');
});

it('tells licence, credits and each source with its date, and leads to a source’s card', async () => {
  const { atlas } = renderWithAtlas(<AboutData />, { atlas: anAtlas(PARTS) });
  await userEvent.click(screen.getByRole('button', { name: 'About the data' }));
  const dialog = within(screen.getByRole('dialog', { name: 'About the data' }));
  expect(dialog.getByText('CC-BY-4.0')).toBeVisible();
  expect(dialog.getByText(/9 December 2025/)).toBeVisible();
  expect(dialog.getByText(/in 2018 \(inferred\)/)).toBeVisible();
  expect(dialog.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://example.org/places']);
  expect(dialog.getByText('A strange credit')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'A report' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(atlas.store.getState().view.card).toEqual({ type: 'source', id: 'report' });
});
