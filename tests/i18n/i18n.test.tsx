import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Lang } from '#/core/view-state';
import { I18nProvider, useI18n } from '#/i18n/i18n';
import { loadMessages } from '#/i18n/load-messages';
import { en, type Messages } from '#/i18n/messages/en';
import { ru } from '#/i18n/messages/ru';
import { zh } from '#/i18n/messages/zh';
import { CATALOGUES } from '../support/speak';

function Undated() {
  const { t, lang } = useI18n();
  return <p lang={lang}>{t('date.undated')}</p>;
}

/** Catalogues that come only when told to. */
function slowly() {
  const waiting = new Map<Lang, { resolve: (messages: Messages) => void; reject: () => void }>();
  const load = (lang: Lang) =>
    new Promise<Messages>((resolve, reject) => waiting.set(lang, { resolve, reject: () => reject(new Error('gone')) }));
  return {
    load,
    arrive: (lang: Lang, messages: Messages) => act(async () => waiting.get(lang)?.resolve(messages)),
    fail: (lang: Lang) => act(async () => waiting.get(lang)?.reject()),
  };
}

describe('the language of the page', () => {
  it('is there at once where the words are at hand, and without a word until they are', async () => {
    const { load, arrive } = slowly();
    const page = (known: Messages | null) => (
      <I18nProvider lang="en" load={load} known={known}>
        <Undated />
      </I18nProvider>
    );
    const { unmount } = render(page(en));
    expect(screen.getByText(en['date.undated'])).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    unmount();
    render(page(null));
    expect(document.body).toHaveTextContent(/^$/);
    await arrive('en', en);
    expect(screen.getByText(en['date.undated'])).toBeVisible();
  });

  it('stays the one before while another is on its way', async () => {
    const { load, arrive } = slowly();
    const page = (lang: Lang) => (
      <I18nProvider lang={lang} load={load}>
        {<Undated />}
      </I18nProvider>
    );
    const { rerender } = render(page('en'));
    await arrive('en', en);
    rerender(page('ru'));
    expect(screen.getByText(en['date.undated'])).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    await arrive('ru', ru);
    expect(screen.getByText(ru['date.undated'])).toBeVisible();
    expect(document.documentElement.lang).toBe('ru');
  });

  it('is the last that was asked for, whichever arrives last', async () => {
    const { load, arrive } = slowly();
    const page = (lang: Lang) => (
      <I18nProvider lang={lang} load={load}>
        {<Undated />}
      </I18nProvider>
    );
    const { rerender } = render(page('en'));
    rerender(page('ru'));
    rerender(page('zh'));
    await arrive('zh', zh);
    await arrive('ru', ru);
    expect(screen.getByText(zh['date.undated'])).toBeVisible();
  });

  it('falls back to English with a notice where it cannot be loaded', async () => {
    const { load, arrive, fail } = slowly();
    const onFailed = vi.fn();
    render(
      <I18nProvider lang="kk" load={load} onFailed={onFailed} waiting={<main aria-busy="true" />}>
        <Undated />
      </I18nProvider>,
    );
    expect(screen.getByRole('main')).toBeEmptyDOMElement();
    await fail('kk');
    await arrive('en', en);
    expect(screen.queryByRole('main')).toBeNull();
    expect(screen.getByText(en['date.undated'])).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(onFailed).toHaveBeenCalledExactlyOnceWith({
      code: 'language-not-loaded',
      path: 'lang',
      value: 'Қазақша',
      params: {},
    });
  });
});

it('tells a listener that comes after the failure', async () => {
  const load = (lang: Lang) => (lang === 'en' ? Promise.resolve(en) : Promise.reject(new Error('gone')));
  const page = (onFailed?: () => void) => (
    <I18nProvider lang="zh" load={load} onFailed={onFailed}>
      <Undated />
    </I18nProvider>
  );
  const { rerender } = render(page());
  expect(await screen.findByText(en['date.undated'])).toBeVisible();
  const onFailed = vi.fn();
  rerender(page(onFailed));
  expect(onFailed).toHaveBeenCalledOnce();
});

it('can still say that the page failed where no catalogue comes at all', async () => {
  function Failed() {
    return <p>{useI18n().t('app.failed')}</p>;
  }
  render(
    <I18nProvider lang="ru" load={() => Promise.reject(new Error('gone'))}>
      <Failed />
    </I18nProvider>,
  );
  expect(await screen.findByText(en['app.failed'])).toBeVisible();
});

it.each(['en', 'zh', 'ru', 'kk'] as const)('finds the catalogue of %s', async (lang) => {
  expect(await loadMessages(lang)).toBe(CATALOGUES[lang]);
});
