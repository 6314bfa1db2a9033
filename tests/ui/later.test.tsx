import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#/ui/error-boundary';
import { createLater } from '#/ui/later';

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>;
}

it('draws a component when its code has come, and something in its place until then', async () => {
  const load = vi.fn(async () => Greeting);
  const { Component } = createLater(load, () => <p>One moment</p>);
  render(<Component name="Ada" />);
  expect(screen.getByText('One moment')).toBeVisible();
  expect(await screen.findByText('Hello Ada')).toBeVisible();
});

it('draws at once what was fetched before', async () => {
  const load = vi.fn(async () => Greeting);
  const { Component, fetch } = createLater(load);
  await fetch();
  render(<Component name="Ada" />);
  expect(screen.getByText('Hello Ada')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('hands a failure to the boundary around it, not to those who fetched early, and tries again there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = true;
  const { Component, fetch } = createLater(async () => {
    if (broken) throw new Error('The file did not come');
    return Greeting;
  });
  await fetch();
  render(
    <ErrorBoundary
      fallback={(error, retry) => (
        <button type="button" onClick={retry}>
          {error.message}
        </button>
      )}
    >
      <Component name="Ada" />
    </ErrorBoundary>,
  );
  const again = await screen.findByRole('button', { name: 'The file did not come' });
  broken = false;
  await userEvent.click(again);
  expect(await screen.findByText('Hello Ada')).toBeVisible();
});
