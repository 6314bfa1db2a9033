import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { usePrinting } from '#/ui/use-printing';

/** The media query that the page asks, and a printer that turns it. */
function printer(matches: boolean) {
  const query = Object.assign(new EventTarget(), { matches });
  vi.stubGlobal('matchMedia', () => query);
  return (now: boolean) => {
    query.matches = now;
    query.dispatchEvent(new Event('change'));
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('whether the page is being printed', () => {
  test('is known before the paper is laid out, and taken back', () => {
    const turn = printer(false);
    const { result } = renderHook(usePrinting);
    expect(result.current).toBe(false);
    act(() => dispatchEvent(new Event('beforeprint')));
    expect(result.current).toBe(true);
    act(() => dispatchEvent(new Event('afterprint')));
    expect(result.current).toBe(false);
    act(() => turn(true));
    expect(result.current).toBe(true);
    act(() => turn(false));
    expect(result.current).toBe(false);
  });

  test('is known to what comes in the middle of it', () => {
    const turn = printer(true);
    const { result } = renderHook(usePrinting);
    expect(result.current).toBe(true);
    act(() => turn(false));
    expect(result.current).toBe(false);
  });
});
