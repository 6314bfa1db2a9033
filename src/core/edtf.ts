import type { Extent } from './interval';
import type { Result } from './result';

/** One date of an EDTF expression. Masked or absent parts are null. */
export type EdtfDate = {
  readonly year: number;
  /** What the expression names: the unit within which the day is not known. */
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  /** 1–12; null at coarser precision. */
  readonly month: number | null;
  readonly day: number | null;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; null otherwise. */
  readonly season: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

export type Edtf = {
  /** Null: open (`..`) or unknown (empty) start; see `open`. For a single date start and end are the same object. */
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
  readonly interval: boolean;
  /** How a null start or end was written. */
  readonly open: { readonly start: 'open' | 'unknown' | null; readonly end: 'open' | 'unknown' | null };
  readonly extent: Extent;
};

export declare function parseEdtf(text: string): Result<Edtf>;
