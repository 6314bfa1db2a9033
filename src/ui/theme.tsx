import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { keep, readKept } from './storage';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export type Theme = {
  readonly choice: ThemeChoice;
  readonly resolved: 'light' | 'dark';
  readonly choose: (choice: ThemeChoice) => void;
};

const STORAGE_KEY = 'corridor-atlas.theme';
const ThemeContext = createContext<Theme | null>(null);

type ThemeProps = {
  /** What the page around this one asks for; it stands above the reader's choice, which it leaves alone. */
  readonly forced?: 'light' | 'dark' | null;
  readonly children: ReactNode;
};

/** Keeps the reader's choice and follows the system's while that is the choice. */
export function ThemeProvider({ forced = null, children }: ThemeProps) {
  const [choice, setChoice] = useState(readChoice);
  const systemDark = useSyncExternalStore(followSystem, isSystemDark);
  const resolved = forced ?? resolve(choice, systemDark);

  useEffect(() => show(resolved), [resolved]);

  const theme = useMemo(
    () => ({
      choice,
      resolved,
      choose(next: ThemeChoice) {
        keep(STORAGE_KEY, next === 'system' ? null : next);
        setChoice(next);
      },
    }),
    [choice, resolved],
  );
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}

/** The theme around this component. Throws outside of a `ThemeProvider`: a mistake in the code. */
export function useTheme(): Theme {
  const theme = useContext(ThemeContext);
  if (theme === null) throw new Error('useTheme needs a ThemeProvider above it');
  return theme;
}

/** Puts the forced or the stored theme on the document; called before the first paint, so that no reader sees the other one flash by. */
export function applyStoredTheme(forced: 'light' | 'dark' | null = null): void {
  show(forced ?? resolve(readChoice(), isSystemDark()));
}

function resolve(choice: ThemeChoice, systemDark: boolean): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return systemDark ? 'dark' : 'light';
}

/** Sets the tokens, and the colour of the browser's own bars to that of the page. */
function show(theme: 'light' | 'dark'): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  if (paper === '') return;
  themeColorMeta().content = paper;
}

/** The page may have one such element for each system setting; a chosen theme needs exactly one without condition. */
function themeColorMeta(): HTMLMetaElement {
  const [kept, ...others] = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const other of others) other.remove();
  const meta = kept ?? document.createElement('meta');
  meta.removeAttribute('media');
  meta.name = 'theme-color';
  if (kept === undefined) document.head.append(meta);
  return meta;
}

/** What another version wrote, or nothing: then the system decides. */
function readChoice(): ThemeChoice {
  const kept = readKept(STORAGE_KEY);
  return THEME_CHOICES.find((known) => known === kept) ?? 'system';
}

function darkQuery(): MediaQueryList | undefined {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)');
}

function isSystemDark(): boolean {
  return darkQuery()?.matches ?? false;
}

function followSystem(onChange: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}
