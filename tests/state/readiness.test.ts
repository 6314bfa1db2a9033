import { expect, it, vi } from 'vitest';
import { createReadiness } from '#/state/readiness';
import { anAtlas } from '../support/builders';

it('is ready once, when every part has settled, in whatever order', () => {
  const onReady = vi.fn();
  const settled = createReadiness(['map', 'timeline'], onReady);
  settled('timeline');
  settled('timeline');
  expect(onReady).not.toHaveBeenCalled();
  settled('map');
  expect(onReady).toHaveBeenCalledOnce();
  settled('map');
  settled('timeline');
  expect(onReady).toHaveBeenCalledOnce();
});

it('waits for map and timeline in an atlas', () => {
  const onReady = vi.fn();
  const { settled } = anAtlas({ onReady });
  settled('map');
  expect(onReady).not.toHaveBeenCalled();
  settled('timeline');
  expect(onReady).toHaveBeenCalledOnce();
});
