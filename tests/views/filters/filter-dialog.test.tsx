import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NO_FILTERS } from '#/core/view-state';
import { FilterDialog } from '#/views/filters/filter-dialog';
import { anAtlas } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';
import { installTopLayer } from '../../support/top-layer';

installTopLayer();

it('says how many filters are active and holds them all', async () => {
  const view = { filters: { ...NO_FILTERS, kinds: ['visit'], countries: ['KZ'] } };
  const { atlas } = renderWithAtlas(<FilterDialog />, { atlas: anAtlas({ ...CORRIDOR, view }) });
  await userEvent.click(screen.getByRole('button', { name: 'Filters · 2' }));
  expect(screen.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Kinds, Visit' }));
  expect(atlas.store.getState().view.filters.kinds).toEqual([]);
  expect(screen.getByRole('checkbox', { name: /Kazakhstan/ })).toBeChecked();
});

it('closes by Escape and gives focus back', async () => {
  renderWithAtlas(<FilterDialog />, { atlas: anAtlas(CORRIDOR) });
  const opener = screen.getByRole('button', { name: 'Filters' });
  await userEvent.click(opener);
  expect(opener).not.toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener).toHaveFocus();
});

it('closes by the button that says what it will show', async () => {
  renderWithAtlas(<FilterDialog />, { atlas: anAtlas(CORRIDOR) });
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show 5 events' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('keeps focus in the dialog when the last chip goes', async () => {
  const view = { filters: { ...NO_FILTERS, countries: ['KZ'] } };
  renderWithAtlas(<FilterDialog />, { atlas: anAtlas({ ...CORRIDOR, view }) });
  await userEvent.click(screen.getByRole('button', { name: 'Filters · 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Countries, Kazakhstan' }));
  expect(screen.getByRole('button', { name: /^Founding/ })).toHaveFocus();
});
