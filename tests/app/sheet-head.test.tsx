import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SheetHead, type SheetTab } from '#/app/sheet-head';
import { renderWithAtlas } from '../support/render';

function Sheet() {
  const [tab, setTab] = useState<SheetTab>('events');
  return <SheetHead id="sheet" tab={tab} onTab={setTab} onPulling={() => {}} />;
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

describe('a finger on the sheet', () => {
  const finger = { pointerId: 1, isPrimary: true, button: 0 };
  const view = (atlas: ReturnType<typeof renderWithAtlas>['atlas']) => atlas.store.getState().view.view;

  function drawSheet() {
    const drawn = renderWithAtlas(<Sheet />);
    const head = screen.getByRole('tablist').parentElement;
    const main = head?.parentElement;
    if (!head || !main) throw new Error('There is no sheet');
    const pull = () => main.style.getPropertyValue('--pull');
    fireEvent.pointerDown(head, { ...finger, clientY: 500 });
    return { ...drawn, head, pull };
  }

  it('is followed, and far enough away the sheet goes all the way', () => {
    const { atlas, pull } = drawSheet();
    fireEvent.pointerMove(window, { ...finger, clientY: 496 });
    expect(pull()).toBe('');
    fireEvent.pointerMove(window, { ...finger, clientY: 300 });
    expect(pull()).toBe('-200px');
    fireEvent.pointerMove(window, { ...finger, clientY: 600 });
    expect(pull()).toBe('0px');
    fireEvent.pointerMove(window, { ...finger, clientY: 450 });
    fireEvent.pointerUp(window, { ...finger, clientY: 450 });
    expect(pull()).toBe('');
    expect(view(atlas)).toBe('list');
    fireEvent.pointerMove(window, { ...finger, clientY: 700 });
    expect(pull()).toBe('');
  });

  it('falls back after a short pull, and when the browser takes the finger away', () => {
    const { atlas, head, pull } = drawSheet();
    fireEvent.pointerMove(window, { ...finger, clientY: 470 });
    fireEvent.pointerUp(window, { ...finger, clientY: 470 });
    fireEvent.pointerDown(head, { ...finger, clientY: 500 });
    fireEvent.pointerMove(window, { ...finger, clientY: 300 });
    fireEvent.pointerCancel(window, finger);
    expect(pull()).toBe('');
    expect(view(atlas)).toBe('map');
  });

  it('is not ended by another one, nor by another button of a mouse', () => {
    const { atlas, head, pull } = drawSheet();
    fireEvent.pointerMove(window, { ...finger, clientY: 300 });
    fireEvent.pointerUp(window, { pointerId: 2, clientY: 300 });
    expect(pull()).toBe('-200px');
    expect(view(atlas)).toBe('map');
    fireEvent.pointerCancel(window, finger);
    fireEvent.pointerDown(head, { ...finger, button: 2, clientY: 500 });
    fireEvent.pointerMove(window, { ...finger, clientY: 300 });
    expect(pull()).toBe('');
  });

  it('leaves nothing behind where the sheet goes while it is pulled', () => {
    const { pull, unmount } = drawSheet();
    fireEvent.pointerMove(window, { ...finger, clientY: 300 });
    unmount();
    expect(pull()).toBe('');
  });

  it('gives no click at the end of a pull, but the next key is heard', () => {
    const { atlas } = drawSheet();
    const table = screen.getByRole('tab', { name: 'Table' });
    fireEvent.pointerMove(window, { ...finger, clientY: 300 });
    fireEvent.pointerUp(window, { ...finger, clientY: 300 });
    fireEvent.click(table, { detail: 1 });
    expect(table).toHaveAttribute('aria-selected', 'false');
    act(() => table.click());
    expect(table).toHaveAttribute('aria-selected', 'true');
    expect(view(atlas)).toBe('list');
  });
});
