import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { SheetHead, type SheetTab } from '#/app/sheet-head';
import { renderWithAtlas } from '../support/render';

function Sheet() {
  const [tab, setTab] = useState<SheetTab>('events');
  return <SheetHead id="sheet" tab={tab} onTab={setTab} />;
}

it('pulls the sheet over the map and lowers it again, with a button', async () => {
  const { atlas } = renderWithAtlas(<Sheet />);
  await userEvent.click(screen.getByRole('button', { name: 'Show the list over the map' }));
  expect(atlas.store.getState().view.view).toBe('list');
  await userEvent.click(screen.getByRole('button', { name: 'Show the map again' }));
  expect(atlas.store.getState().view.view).toBe('map');
});

it('has three tabs, one tab stop, and arrow keys between them', async () => {
  renderWithAtlas(<Sheet />);
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Events');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Table');
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Timeline');
  expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Events');
});
