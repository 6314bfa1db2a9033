/** A date at the precision of its source. `years`: some year from `year` to `lastYear`. Years are astronomical. */
export type Moment =
  | { readonly unit: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'season'; readonly year: number; readonly season: Season }
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'years'; readonly year: number; readonly lastYear: number };

/** 0 spring, 1 summer, 2 autumn, 3 winter. */
export type Season = 0 | 1 | 2 | 3;

/**
 * How a language speaks of dates. It is code and not messages, since month names take cases and dates in an
 * interval share their words; the browser's own formatting is not used, since Chromium may know no Kazakh.
 */
export type DateWords = {
  /** The bare name: “October 2025”, “autumn 2025”. */
  readonly name: (moment: Moment) => string;
  readonly shortDay: (year: number, month: number, day: number) => string;
  readonly shortMonth: (year: number, month: number) => string;
  /** A month with its year, as a heading. */
  readonly longMonth: (year: number, month: number) => string;
  /** The year alone, as a label on an axis. */
  readonly shortYear: (year: number) => string;
  /** When something happened: “in 2025”, “about autumn 2025”. */
  readonly at: (moment: Moment, about: boolean) => string;
  /** It began then and still goes on. */
  readonly since: (moment: Moment, about: boolean) => string;
  /** It began then; how long it went on is not said. */
  readonly from: (moment: Moment, about: boolean) => string;
  /** It went on till then, that date included. */
  readonly until: (moment: Moment, about: boolean) => string;
  readonly about: (name: string) => string;
  /** Two names, marked already, as the ends of a period. */
  readonly between: (first: string, last: string) => string;
  /** From one to another, what both share said once. */
  readonly range: (first: Moment, last: Moment) => string;
};
