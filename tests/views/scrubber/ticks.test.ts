import { describe, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { foldedPieces, linearPieces } from '#/core/folding';
import type { DaySpan, Extent } from '#/core/interval';
import { LANGS } from '#/core/view-state';
import { createI18n } from '#/i18n/create-i18n';
import { scrubberTicks } from '#/views/scrubber/ticks';
import { CATALOGUES } from '../../support/speak';

const spans = [
  { from: toDay({ year: 1984, month: 1, day: 1 }), to: toDay({ year: 2026, month: 12, day: 31 }) },
  { from: toDay({ year: 2025, month: 3, day: 8 }), to: toDay({ year: 2026, month: 2, day: 3 }) },
  { from: toDay({ year: 2025, month: 10, day: 29 }), to: toDay({ year: 2025, month: 11, day: 12 }) },
  { from: toDay({ year: -500, month: 1, day: 1 }), to: toDay({ year: 2026, month: 12, day: 31 }) },
];

/** Days at the ends of the span and a crowd of them towards its end. */
function crowded({ from, to }: DaySpan): readonly Extent[] {
  const late = Math.round(to - (to - from) / 40);
  const days = [from, to, ...Array.from({ length: 40 }, (_, i) => late + (i % 3))];
  return days.map((day) => ({ startEarliest: day, startLatest: day, endEarliest: day, endLatest: day }));
}

describe('the labels under the bar', () => {
  it('keep apart and inside at any width, in every language', () => {
    for (const lang of LANGS)
      for (const span of spans)
        for (let width = 120; width < 2600; width += 97) {
          for (const pieces of [linearPieces(span), foldedPieces(crowded(span), span, 26 / width)]) {
            const ticks = scrubberTicks(pieces, width, createI18n(lang, CATALOGUES[lang]));
            ticks.forEach(({ ratio, label }, i) => {
              // Six pixels a letter is less than any of them takes at the size of the labels.
              const end = ratio * width + label.length * 6;
              expect(end).toBeLessThan((ticks[i + 1]?.ratio ?? 1.2) * width);
            });
          }
        }
  });

  it('are years where there are many, months and days where there are few', () => {
    const en = createI18n('en', CATALOGUES.en);
    const labels = spans.map((span) => scrubberTicks(linearPieces(span), 900, en)[1]?.label);
    expect(labels).toEqual(['1986', 'May 2025', '10 Nov 2025', '200 BCE']);
  });

  it('name the year where it begins, whatever its neighbours name', () => {
    const span = { from: toDay({ year: 2025, month: 3, day: 8 }), to: toDay({ year: 2026, month: 5, day: 3 }) };
    const labels = scrubberTicks(linearPieces(span), 1600, createI18n('en', CATALOGUES.en)).map(({ label }) => label);
    expect(labels.slice(8, 11)).toEqual(['Dec 2025', '2026', 'Feb 2026']);
  });

  it('name months where dense stretches have room for them, and nothing in a fold', () => {
    const [span] = spans;
    if (span === undefined) throw new Error('no span');
    const pieces = foldedPieces(crowded(span), span, 0.02);
    const fold = pieces.find(({ folded }) => folded);
    const ticks = scrubberTicks(pieces, 1400, createI18n('en', CATALOGUES.en));
    expect(ticks.map(({ label }) => label)).toContain('2025');
    expect(ticks.some(({ label }) => label.includes(' 2025'))).toBe(true);
    expect(ticks.filter(({ ratio }) => ratio > (fold?.left ?? 1) && ratio < (fold?.right ?? 0))).toEqual([]);
  });
});
