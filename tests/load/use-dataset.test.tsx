import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readDatasetJson, writeDatasetJson } from '#/formats/json';
import { prefetchDataset } from '#/load/dataset-query';
import type { LoadFrom } from '#/load/load-dataset';
import { createQueryClient } from '#/load/query-client';
import { useDataset } from '#/load/use-dataset';
import { aDocument } from '../support/builders';

const good = () => new Response(writeDatasetJson(aDocument()));
const refused = (status: number) => () => new Response('', { status });
const broken = () => {
  throw new TypeError('Failed to fetch');
};

/** A server that gives these answers in turn, the last one for ever, and counts how often it was asked. */
function server(...answers: readonly (() => Response)[]) {
  let asked = 0;
  const from: LoadFrom = {
    url: './data/corridor.json',
    fetch: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? broken;
      asked += 1;
      return answer();
    },
    reader: async () => readDatasetJson,
    isOnline: () => true,
  };
  return { from, asked: () => asked };
}

function State({ from }: { readonly from: LoadFrom }) {
  const state = useDataset(from);
  if (state.status === 'ready') return <p>ready: {state.dataset.info.id}</p>;
  if (state.status === 'loading') return <p>loading</p>;
  return (
    <p>
      error: {state.issues[0]?.code}{' '}
      <button type="button" onClick={state.retry}>
        again
      </button>
    </p>
  );
}

function open(from: LoadFrom, client = createQueryClient({ retryDelay: () => 0 })) {
  return render(
    <QueryClientProvider client={client}>
      <State from={from} />
    </QueryClientProvider>,
  );
}

describe('the data request', () => {
  it('loads', async () => {
    const { from, asked } = server(good);
    open(from);
    expect(screen.getByText('loading')).toBeVisible();
    expect(await screen.findByText('ready: test')).toBeVisible();
    expect(asked()).toBe(1);
  });

  it('goes on by itself after the network failed for a moment', async () => {
    const { from, asked } = server(broken, refused(503), good);
    open(from);
    expect(await screen.findByText('ready: test')).toBeVisible();
    expect(asked()).toBe(3);
  });

  it('gives up after three more tries, and starts anew when asked', async () => {
    const { from, asked } = server(broken, broken, broken, broken, good);
    open(from);
    expect(await screen.findByText(/error: load-network/)).toBeVisible();
    expect(asked()).toBe(4);
    await userEvent.click(screen.getByRole('button', { name: 'again' }));
    expect(await screen.findByText('ready: test')).toBeVisible();
  });

  it.each([
    ['a missing file', refused(404), 'load-missing'],
    ['a page in its place', () => new Response('<!doctype html>'), 'load-not-json'],
    ['another format', () => new Response('{}'), 'load-not-format'],
  ])('does not ask again for %s', async (_, answer, code) => {
    const { from, asked } = server(answer);
    open(from);
    expect(await screen.findByText(new RegExp(`error: ${code}`))).toBeVisible();
    expect(asked()).toBe(1);
  });

  it('uses what was fetched before the page was drawn', async () => {
    const { from, asked } = server(good);
    const client = createQueryClient();
    await prefetchDataset(client, from);
    open(from, client);
    expect(screen.getByText('ready: test')).toBeVisible();
    expect(asked()).toBe(1);
  });

  it('does not ask again when the reader comes back to the page', async () => {
    const { from, asked } = server(good);
    const client = createQueryClient();
    await prefetchDataset(client, from);
    const page = open(from, client);
    page.unmount();
    open(from, client);
    document.dispatchEvent(new Event('visibilitychange'));
    globalThis.dispatchEvent(new Event('focus'));
    globalThis.dispatchEvent(new Event('online'));
    expect(await screen.findByText('ready: test')).toBeVisible();
    expect(asked()).toBe(1);
  });

  it('does not wait where the browser says that it is offline', async () => {
    const { from, asked } = server(good);
    globalThis.dispatchEvent(new Event('offline'));
    try {
      open(from);
      expect(await screen.findByText('ready: test')).toBeVisible();
    } finally {
      globalThis.dispatchEvent(new Event('online'));
    }
    expect(asked()).toBe(1);
  });
});
