import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#/ui/error-boundary';

it('keeps a failure in its place, and tries again when asked', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onError = vi.fn();
  let broken = true;
  function Part() {
    if (broken) throw new Error('no context');
    return <p>drawn</p>;
  }
  render(
    <>
      <p>the rest</p>
      <ErrorBoundary
        onError={onError}
        fallback={(error, retry) => (
          <button type="button" onClick={retry}>
            {error.message}
          </button>
        )}
      >
        <Part />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByText('the rest')).toBeVisible();
  expect(onError).toHaveBeenCalledOnce();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'no context' }));
  expect(screen.getByText('drawn')).toBeVisible();
  quiet.mockRestore();
});
