import type { Act } from './measure';
import type { Sites } from './sites';

export type Case = {
  readonly id: string;
  readonly name: string;
  readonly address: (sites: Sites) => string;
  readonly act: Act;
  readonly steps: number;
};

/** Windows of three years in the middle of what happened: of much longer ones the page by hand never finishes its first drawing. */
const REAL = 'from=2018&to=2020';
const LARGE = 'from=2015&to=2017';

const SCRUB = 600;
const PLAY = 100;
/** Of what is only compared with, fewer steps say enough. */
const BESIDE = 200;

export const CASES: readonly Case[] = [
  ...(
    [
      ['real', 'real data', (sites: Sites) => `${sites.app}?lang=en&${REAL}`],
      ['large', '10,000 events', (sites: Sites) => `${sites.appLarge}?lang=en&${LARGE}`],
    ] as const
  ).flatMap(([id, name, address]): readonly Case[] => [
    { id: `${id}-body`, name: `${name}, window dragged`, address, act: 'body', steps: SCRUB },
    { id: `${id}-thumb`, name: `${name}, thumb dragged`, address, act: 'from', steps: SCRUB },
    { id: `${id}-play`, name: `${name}, playback`, address, act: 'play', steps: PLAY },
  ]),
  {
    id: 'hand-real',
    name: 'by hand: real data, window dragged',
    address: ({ byHand }) => `${byHand}?${REAL}`,
    act: 'body',
    steps: BESIDE,
  },
  {
    id: 'hand-large',
    name: 'by hand: 10,000 events, window dragged',
    address: ({ byHandLarge }) => `${byHandLarge}?${LARGE}`,
    act: 'body',
    steps: BESIDE,
  },
  {
    id: 'alone',
    name: 'MapLibre alone: 200 places with counts',
    address: ({ byHandLarge }) => `${byHandLarge}?${LARGE}&without=timeline`,
    act: 'body',
    steps: BESIDE,
  },
];
