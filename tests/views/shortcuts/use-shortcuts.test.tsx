import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Acts, ShortcutName } from '#/views/shortcuts/shortcuts';
import { useShortcuts } from '#/views/shortcuts/use-shortcuts';

function open(single = true) {
  const done: ShortcutName[] = [];
  const record = (name: ShortcutName) => () => done.push(name) > 0;
  const acts: Acts = {
    help: record('help'),
    filters: record('filters'),
    escape: record('escape'),
    map: record('map'),
    fit: record('fit'),
    globe: record('globe'),
    borders: record('borders'),
    arcs: record('arcs'),
    previous: record('previous'),
    next: record('next'),
    list: record('list'),
    table: record('table'),
    time: record('time'),
    all: record('all'),
    play: record('play'),
    back: record('back'),
    forward: record('forward'),
  };
  render(<Page acts={acts} single={single} />);
  return done;
}

function Page({ acts, single }: { readonly acts: Acts; readonly single: boolean }) {
  useShortcuts(acts, single);
  return (
    <>
      <input aria-label="field" />
      <input type="checkbox" aria-label="box" />
      <select aria-label="choice">
        <option>Month</option>
      </select>
      <button type="button">button</button>
      <div role="slider" aria-label="thumb" aria-valuenow={1} tabIndex={0} />
    </>
  );
}

it('hears the page’s keys wherever nothing is written', async () => {
  const done = open();
  await userEvent.keyboard('m');
  await userEvent.click(screen.getByRole('slider'));
  await userEvent.keyboard('t');
  await userEvent.click(screen.getByRole('button'));
  await userEvent.keyboard('k');
  expect(done).toEqual(['map', 'time', 'play']);
});

it('leaves fields, lists and open dialogs what they need', async () => {
  const done = open();
  await userEvent.type(screen.getByRole('textbox'), 'map? ');
  expect(screen.getByRole('textbox')).toHaveValue('map? ');
  screen.getByRole('combobox').focus();
  await userEvent.keyboard('m');
  const dialog = document.createElement('dialog');
  dialog.open = true;
  document.body.append(dialog);
  screen.getByRole('button').focus();
  await userEvent.keyboard('m{Escape}');
  dialog.remove();
  expect(done).toEqual([]);
});

it('leaves Space to what it presses, and plays with it elsewhere', async () => {
  const done = open();
  screen.getByRole('button').focus();
  await userEvent.keyboard(' ');
  screen.getByRole('checkbox').focus();
  await userEvent.keyboard(' ');
  expect(done).toEqual([]);
  screen.getByRole('slider').focus();
  await userEvent.keyboard(' ');
  expect(done).toEqual(['play']);
});

it('hears but Escape once single keys are off', async () => {
  const done = open(false);
  await userEvent.keyboard('m?k{Escape}');
  expect(done).toEqual(['escape']);
});
