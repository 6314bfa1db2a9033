import { describe, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { LANGS } from '#/core/view-state';
import { createI18n } from '#/i18n/create-i18n';
import { linearScale } from '#/views/scrubber/scale';
import { scrubberTicks } from '#/views/scrubber/ticks';
import { CATALOGUES } from '../../support/speak';

const spans = [
  { from: toDay({ year: 1984, month: 1, day: 1 }), to: toDay({ year: 2026, month: 12, day: 31 }) },
  { from: toDay({ year: 2025, month: 3, day: 8 }), to: toDay({ year: 2026, month: 2, day: 3 }) },
  { from: toDay({ year: 2025, month: 10, day: 29 }), to: toDay({ year: 2025, month: 11, day: 12 }) },
  { from: toDay({ year: -500, month: 1, day: 1 }), to: toDay({ year: 2026, month: 12, day: 31 }) },
];

describe('the labels under the bar', () => {
  it('keep apart and inside at any width, in every language', () => {
    for (const lang of LANGS)
      for (const span of spans)
        for (let width = 120; width < 2600; width += 97) {
          const ticks = scrubberTicks(span, linearScale(span), width, createI18n(lang, CATALOGUES[lang]));
          ticks.forEach(({ ratio, label }, i) => {
            // Six pixels a letter is less than any of them takes at the size of the labels.
            const end = ratio * width + label.length * 6;
            expect(end).toBeLessThan((ticks[i + 1]?.ratio ?? 1.2) * width);
          });
        }
  });

  it('are years where there are many, months and days where there are few', () => {
    const en = createI18n('en', CATALOGUES.en);
    const labels = spans.map((span) => scrubberTicks(span, linearScale(span), 900, en)[0]?.label);
    expect(labels).toEqual(['1985', 'Apr 2025', '3 Nov 2025', '401 BCE']);
  });
});
