import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyStoredTheme, ThemeProvider, useTheme } from '#/ui/theme';

const KEY = 'corridor-atlas.theme';
const own = {
  matchMedia: Object.getOwnPropertyDescriptor(globalThis, 'matchMedia'),
  localStorage: Object.getOwnPropertyDescriptor(globalThis, 'localStorage'),
};

beforeEach(() => {
  document.documentElement.style.setProperty('--paper', '#fffdf9');
  document.head.innerHTML = '<meta name="theme-color" media="(prefers-color-scheme: light)"><meta name="theme-color">';
});

afterEach(() => {
  for (const [name, descriptor] of Object.entries(own)) {
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, descriptor);
  }
  globalThis.localStorage.clear();
  delete document.documentElement.dataset.theme;
});

/** A system that prefers dark or light, and can change its mind. */
function system(dark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: dark });
  Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: () => query });
  return {
    turn(toDark: boolean) {
      query.matches = toDark;
      act(() => void query.dispatchEvent(new Event('change')));
    },
  };
}

function Switch() {
  const { choice, resolved, choose } = useTheme();
  return (
    <p>
      {choice} {resolved}
      {(['system', 'light', 'dark'] as const).map((theme) => (
        <button type="button" key={theme} onClick={() => choose(theme)}>
          {theme}
        </button>
      ))}
    </p>
  );
}

function open() {
  return render(<Switch />, { wrapper: ThemeProvider });
}

const shown = () => document.documentElement.dataset.theme;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the theme', () => {
  it('is the system’s, and follows it', () => {
    const { turn } = system(true);
    open();
    expect(shown()).toBe('dark');
    turn(false);
    expect(shown()).toBe('light');
  });

  it('is the reader’s choice, whatever the system does, and the system’s again when asked', async () => {
    const { turn } = system(false);
    open();
    await press('dark');
    expect(shown()).toBe('dark');
    turn(true);
    turn(false);
    expect(shown()).toBe('dark');
    await press('system');
    expect(shown()).toBe('light');
  });

  it('is remembered, and there before the first paint', async () => {
    system(false);
    const page = open();
    await press('dark');
    page.unmount();
    delete document.documentElement.dataset.theme;
    applyStoredTheme();
    expect(shown()).toBe('dark');
    open();
    expect(screen.getByText(/^dark dark/)).toBeVisible();
  });

  it.each(['', 'blue', '{"theme":"dark"}'])('is the system’s where storage holds something else: %s', (stored) => {
    system(true);
    globalThis.localStorage.setItem(KEY, stored);
    applyStoredTheme();
    expect(shown()).toBe('dark');
    open();
    expect(screen.getByText(/^system dark/)).toBeVisible();
  });

  it('can be chosen where storage is denied', async () => {
    system(false);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    applyStoredTheme();
    expect(shown()).toBe('light');
    open();
    await press('dark');
    expect(shown()).toBe('dark');
  });

  it('is light where the browser cannot tell', () => {
    Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: undefined });
    applyStoredTheme();
    expect(shown()).toBe('light');
  });

  it('colours the browser’s own bars like the page, by one element', () => {
    system(false);
    applyStoredTheme();
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
    expect(metas.map((meta) => [meta.content, meta.getAttribute('media')])).toEqual([['#fffdf9', null]]);
  });

  it('is what the page around this one asks for, and the reader’s choice again without it', async () => {
    system(false);
    globalThis.localStorage.setItem(KEY, 'light');
    applyStoredTheme('dark');
    expect(shown()).toBe('dark');
    const page = render(
      <ThemeProvider forced="dark">
        <Switch />
      </ThemeProvider>,
    );
    expect(screen.getByText(/^light dark/)).toBeVisible();
    expect(shown()).toBe('dark');
    page.rerender(
      <ThemeProvider forced={null}>
        <Switch />
      </ThemeProvider>,
    );
    expect(shown()).toBe('light');
    expect(globalThis.localStorage.getItem(KEY)).toBe('light');
  });
});
