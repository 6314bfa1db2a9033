import type { CalendarUnit } from '#/core/calendar-unit';
import type { PlaybackWay } from '#/core/view-state';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** How the reader wants to have it played. */
export type PlayerSettings = {
  readonly way: PlaybackWay;
  readonly speed: Speed;
  /** null: what fits the window and the data. */
  readonly step: CalendarUnit | null;
  readonly loop: boolean;
  /** Steps at which nothing new comes into view are left out. */
  readonly skip: boolean;
};

export const DEFAULT_SETTINGS: PlayerSettings = { way: 'window', speed: 1, step: null, loop: false, skip: true };
