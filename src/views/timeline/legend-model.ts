import { type Bitset, hasBit } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { parseEdtf } from '#/core/edtf';
import type { AtlasEvent } from '#/core/event';
import { type Shape, shapeOf } from './shape';

/** What there is to tell of how a date is drawn, in the order in which it is told. */
export const TRAITS = [
  'day',
  'period',
  'within',
  'partly',
  'approximate',
  'unknown',
  'open',
  'inferred-day',
  'inferred-period',
  'planned',
] as const;
export type Trait = (typeof TRAITS)[number];

/** A trait with the event of the dataset that shows it best, by its index. */
export type LegendEntry = { readonly trait: Trait; readonly event: number };

export type LegendModel = {
  /** Only what occurs. */
  readonly entries: readonly LegendEntry[];
  /** The kind with the most dated events, and their number; null where no two could come to lie close together. */
  readonly crowd: { readonly kind: number; readonly count: number } | null;
};

/**
 * Which shapes occur among the dated events, each with its example: one that shows little else, that stands for no other
 * shape already, that is among the shown ones, and whose title is short. `titleOf`: the title as it will be read.
 */
export function legendModel(dataset: Dataset, shown: Bitset, titleOf: (event: AtlasEvent) => string): LegendModel {
  const found = new Map<Trait, Candidate[]>();
  dataset.events.forEach((record, event) => {
    const traits = traitsOf(record);
    for (const trait of traits) {
      const others = traits.length - 1;
      const fits = trait === 'day' || trait === 'inferred-day' || !traits.includes('day');
      const candidates = found.get(trait) ?? [];
      candidates.push({ event, others, fits, shown: hasBit(shown, event), length: titleOf(record).length });
      found.set(trait, candidates);
    }
  });
  const used = new Set<number>();
  const entries: LegendEntry[] = [];
  for (const trait of TRAITS) {
    const best = found.get(trait)?.reduce((a, b) => (compare(a, b, used) <= 0 ? a : b));
    if (best === undefined) continue;
    used.add(best.event);
    entries.push({ trait, event: best.event });
  }
  return { entries, crowd: crowdOf(dataset) };
}

type Candidate = {
  readonly event: number;
  /** How many other traits it has. */
  readonly others: number;
  /** Most traits are about bars, and best seen on one. */
  readonly fits: boolean;
  readonly shown: boolean;
  readonly length: number;
};

function compare(a: Candidate, b: Candidate, used: ReadonlySet<number>): number {
  return (
    Number(b.fits) - Number(a.fits) ||
    Number(used.has(a.event)) - Number(used.has(b.event)) ||
    a.others - b.others ||
    Number(b.shown) - Number(a.shown) ||
    a.length - b.length ||
    a.event - b.event
  );
}

/** What the drawing of an event shows; nothing for an undated one. */
export function traitsOf(event: Pick<AtlasEvent, 'when' | 'status'>): readonly Trait[] {
  const shape = shapeOf(event);
  const parsed = parseEdtf(event.when?.edtf ?? '');
  if (shape === null || !parsed.ok) return [];
  const { start, end, open } = parsed.value;
  const traits: Trait[] = [];
  const extent = extentTrait(shape);
  if (extent !== null) traits.push(extent);
  if ([start, end].some((date) => date !== null && (date.approximate || date.uncertain))) traits.push('approximate');
  if (open.start === 'unknown' || open.end === 'unknown') traits.push('unknown');
  if (open.start === 'open' || open.end === 'open') traits.push('open');
  if (shape.inferred) traits.push(shape.form === 'dot' ? 'inferred-day' : 'inferred-period');
  if (event.status === 'planned') traits.push('planned');
  return traits;
}

/** By what is certain of its days; null where an end lies open, which says more. */
function extentTrait({ form, span, core }: Shape): Trait | null {
  if (form === 'dot') return 'day';
  if (!Number.isFinite(span.from + span.to)) return null;
  if (core === null) return 'within';
  return core.from === span.from && core.to === span.to ? 'period' : 'partly';
}

function crowdOf({ kinds, events, extents }: Dataset): LegendModel['crowd'] {
  const counts = new Map<string, number>();
  events.forEach(({ kind }, event) => {
    if (extents[event]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  const crowds = kinds.map(({ id }, kind) => ({ kind, count: counts.get(id) ?? 0 }));
  const most = crowds.reduce((a, b) => (a.count >= b.count ? a : b), { kind: -1, count: 0 });
  return most.count < 2 ? null : most;
}
