import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { readLink } from '#/core/link';
import { Notices } from '#/views/notices/notices';
import { aDataset, anAtlas } from '../../support/builders';
import { CORRIDOR } from '../../support/corridor';
import { renderWithAtlas } from '../../support/render';

it('names each value of a link that could not be used, once, until it is put away', async () => {
  const { notices } = readLink({ search: '?kinds=visit,party&from=20x5&event=gone', hash: '' }, aDataset(CORRIDOR));
  renderWithAtlas(<Notices />, { atlas: anAtlas({ ...CORRIDOR, notices }) });
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toHaveLength(3);
  expect(screen.getByText('Some of this link could not be used')).toBeVisible();
  expect(items.join('\n')).toMatch(/party.*kinds/);
  expect(items.join('\n')).toMatch(/20x5.*from/);
  expect(items.join('\n')).toMatch(/gone.*event/);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(document.querySelector('.notices')).toHaveFocus();
});

it('is an empty, polite region while there is nothing to say', () => {
  const { container } = renderWithAtlas(<Notices />);
  expect(container.querySelector('[aria-live="polite"]')).toBeEmptyDOMElement();
});

it('does not call it a loss when only the version of the data differs', () => {
  const { notices } = readLink({ search: '?v=old', hash: '' }, aDataset(CORRIDOR));
  renderWithAtlas(<Notices />, { atlas: anAtlas({ ...CORRIDOR, notices }) });
  expect(screen.getByRole('listitem')).toHaveTextContent(/made with version old/);
  expect(screen.queryByText('Some of this link could not be used')).toBeNull();
});
