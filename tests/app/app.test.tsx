import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '#/app';
import { createQueryClient } from '#/load/query-client';
import { aDocument } from '../support/builders';

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.ready;
  globalThis.history.replaceState(null, '', '/');
});

function open(answer: () => Promise<Response>, address = '/') {
  globalThis.history.replaceState(null, '', address);
  const fetch = vi.fn(answer);
  vi.stubGlobal('fetch', fetch);
  render(
    <QueryClientProvider client={createQueryClient({ retryDelay: () => 0 })}>
      <App />
    </QueryClientProvider>,
  );
  return fetch;
}

it('says that it is loading', async () => {
  open(() => new Promise(() => {}));
  expect(await screen.findByText('Loading the events…')).toHaveAttribute('aria-live', 'polite');
  expect(document.documentElement).not.toHaveAttribute('data-ready');
});

it('says what is wrong when there is no data, tries again when asked, and keeps nobody waiting', async () => {
  const fetch = open(async () => new Response('', { status: 404 }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/There is no data at/);
  expect(document.documentElement).toHaveAttribute('data-ready', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('alert');
  expect(fetch).toHaveBeenCalledTimes(2);
});

// As the whole link is read: without a sentence’s full stop, and by the first value that is understood.
it.each(['/?lang=ru', '/?lang=RU.', '/?lang=+ru', '/?lang=xx&lang=ru&lang=kk'])(
  'speaks the language of the address “%s” before there is any data',
  async (address) => {
    open(async () => new Response('', { status: 404 }), address);
    expect(await screen.findByRole('heading', { name: 'Не удалось загрузить данные' })).toBeVisible();
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'ru'));
  },
);

it('shows the shape of the page, without a word, until the language of the address has come', async () => {
  open(() => new Promise(() => {}), '/?lang=kk');
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  expect(document.body).toHaveTextContent(/^$/);
  expect(await screen.findByText('Оқиғалар жүктелуде…')).toBeVisible();
});

it('welcomes a dataset without events', async () => {
  const document_ = aDocument({ dataset: { title: { en: 'Nothing so far' }, version: '0.1' } });
  open(async () => new Response(JSON.stringify(document_)));
  expect(await screen.findByRole('heading', { name: 'There are no events here yet' })).toBeVisible();
  expect(screen.getByRole('banner')).toHaveTextContent('Nothing so far');
  expect(document.title).toBe('Corridor Atlas · Nothing so far');
  expect(document.documentElement).toHaveAttribute('data-ready', 'true');
});
