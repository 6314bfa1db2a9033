import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, fromDay, toDay } from '#/core/day';
import { EDTF_CODES, type Edtf, parseEdtf } from '#/core/edtf';
import { en } from '#/i18n/messages/en';

function parse(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.issues.map((issue) => issue.code)}`);
  return parsed.value;
}

function write(day: number): string {
  if (!Number.isFinite(day)) return day < 0 ? '-∞' : '∞';
  const { year, month, day: date } = fromDay(day);
  return `${year}-${month}-${date}`;
}

/** Earliest and latest start, earliest and latest end. */
function bounds(text: string): readonly string[] {
  const { startEarliest, startLatest, endEarliest, endLatest } = parse(text).extent;
  return [startEarliest, startLatest, endEarliest, endLatest].map(write);
}

describe('a single date', () => {
  test.each([
    ['2025-10-31', '2025-10-31', '2025-10-31'],
    ['2024-02', '2024-2-1', '2024-2-29'],
    ['2025', '2025-1-1', '2025-12-31'],
    ['0000', '0-1-1', '0-12-31'],
    ['-0044-03-15', '-44-3-15', '-44-3-15'],
    ['-0044', '-44-1-1', '-44-12-31'],
    ['Y12345', '12345-1-1', '12345-12-31'],
    ['Y-170000002', '-170000002-1-1', '-170000002-12-31'],
    ['201X', '2010-1-1', '2019-12-31'],
    ['20XX', '2000-1-1', '2099-12-31'],
    ['-004X', '-49-1-1', '-40-12-31'],
    ['-00XX', '-99-1-1', '0-12-31'],
    ['2025-XX', '2025-1-1', '2025-12-31'],
    ['2025-XX-XX', '2025-1-1', '2025-12-31'],
    ['2025-02-XX', '2025-2-1', '2025-2-28'],
    ['2025-21', '2025-3-1', '2025-5-31'],
    ['2025-22', '2025-6-1', '2025-8-31'],
    ['2025-23', '2025-9-1', '2025-11-30'],
    ['2023-24', '2023-12-1', '2024-2-29'],
  ])('%s is some day from %s to %s', (text, first, last) => {
    expect(bounds(text)).toEqual([first, last, first, last]);
    expect(parse(text).interval).toBe(false);
  });

  test('keeps what it names', () => {
    const plain = { month: null, day: null, season: null, approximate: false, uncertain: false };
    expect(parse('2025-05-04').start).toEqual({ ...plain, year: 2025, month: 5, day: 4, precision: 'day' });
    expect(parse('2025-05-XX').start).toEqual({ ...plain, year: 2025, month: 5, precision: 'month' });
    expect(parse('2025-XX').start).toEqual({ ...plain, year: 2025, precision: 'year' });
    expect(parse('2025-23').start).toEqual({ ...plain, year: 2025, season: 23, precision: 'season' });
    expect(parse('201X').start).toEqual({ ...plain, year: 2010, precision: 'decade' });
    expect(parse('20XX').start).toEqual({ ...plain, year: 2000, precision: 'century' });
  });

  test.each([
    ['2025?', false, true],
    ['2025-05~', true, false],
    ['2025-05-04%', true, true],
    ['2025-23~', true, false],
    ['201X?', false, true],
    ['Y12345~', true, false],
  ])('%s is approximate: %s, uncertain: %s, and no wider for it', (text, approximate, uncertain) => {
    expect(parse(text).start).toMatchObject({ approximate, uncertain });
    expect(parse(text).extent).toEqual(parse(text.slice(0, -1)).extent);
  });

  test('is its own start and end', () => {
    const date = parse('2025-05');
    expect(date.end).toBe(date.start);
  });
});

describe('an interval', () => {
  test.each([
    ['2025-10-29/2025-11-02', ['2025-10-29', '2025-10-29', '2025-11-2', '2025-11-2']],
    ['2025-05/2025-06', ['2025-5-1', '2025-5-31', '2025-6-1', '2025-6-30']],
    ['1984/..', ['1984-1-1', '1984-12-31', '∞', '∞']],
    ['../1984', ['-∞', '-∞', '1984-1-1', '1984-12-31']],
    ['2025-08/', ['2025-8-1', '2025-8-31', '2025-8-1', '∞']],
    ['/2025-08', ['-∞', '2025-8-31', '2025-8-1', '2025-8-31']],
    ['2025/2025-03', ['2025-1-1', '2025-3-31', '2025-3-1', '2025-3-31']],
    ['2025-06/2025', ['2025-6-1', '2025-6-30', '2025-6-1', '2025-12-31']],
    ['2025-23~/2026-03-01?', ['2025-9-1', '2025-11-30', '2026-3-1', '2026-3-1']],
    ['-0044/Y12345', ['-44-1-1', '-44-12-31', '12345-1-1', '12345-12-31']],
  ])('%s has these bounds', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
    expect(parse(text).interval).toBe(true);
  });

  test('tells an open end from an unknown one', () => {
    expect(parse('1984/..')).toMatchObject({ end: null, open: { start: null, end: 'open' } });
    expect(parse('1984/')).toMatchObject({ end: null, open: { start: null, end: 'unknown' } });
    expect(parse('../1984')).toMatchObject({ start: null, open: { start: 'open', end: null } });
    expect(parse('/1984')).toMatchObject({ start: null, open: { start: 'unknown', end: null } });
  });
});

describe('what is no date', () => {
  test.each([
    ['', 'edtf.empty', {}],
    ['  ', 'edtf.empty', {}],
    ['yesterday', 'edtf.syntax', { part: 'yesterday' }],
    ['2025-5-3', 'edtf.syntax', { part: '2025-5-3' }],
    [' 2025', 'edtf.syntax', { part: ' 2025' }],
    ['2025/05/03', 'edtf.syntax', { part: '2025/05/03' }],
    ['+2025', 'edtf.syntax', { part: '+2025' }],
    ['Y2025', 'edtf.syntax', { part: 'Y2025' }],
    ['[1667,1668]', 'edtf.syntax', { part: '[1667,1668]' }],
    ['２０２５', 'edtf.syntax', { part: '２０２５' }],
    ['2025-05-03T10:00Z', 'edtf.time', { part: '2025-05-03T10:00Z' }],
    ['Y12345-05', 'edtf.long-year', { part: 'Y12345-05' }],
    ['Y1234567890123', 'edtf.year-range', { part: 'Y1234567890123' }],
    ['-0000', 'edtf.year-zero', { part: '-0000' }],
    ['201X-05', 'edtf.mask', { part: '201X-05' }],
    ['2025-XX-05', 'edtf.mask', { part: '2025-XX-05' }],
    ['2025-21-05', 'edtf.season-day', { part: '2025-21-05' }],
    ['2025-13', 'edtf.month', { part: '2025-13', month: '13' }],
    ['2025-00-10', 'edtf.month', { part: '2025-00-10', month: '00' }],
    ['2021-02-30', 'edtf.day', { part: '2021-02-30', day: '30', last: 28 }],
    ['1900-02-29', 'edtf.day', { part: '1900-02-29', day: '29', last: 28 }],
    ['2025-04-00', 'edtf.day', { part: '2025-04-00', day: '00', last: 30 }],
    ['..', 'edtf.unbounded', {}],
    ['/', 'edtf.unbounded', {}],
    ['../..', 'edtf.unbounded', {}],
    ['2025-11-02/2025-10-29', 'edtf.reversed', { start: '2025-11-02', end: '2025-10-29' }],
    ['2026/2025', 'edtf.reversed', { start: '2026', end: '2025' }],
  ])('“%s” gives %s', (text, code, params) => {
    expect(parseEdtf(text)).toEqual({ ok: false, issues: [{ code, path: '', value: text, params }] });
  });

  test('both ends of an interval are looked at', () => {
    const parsed = parseEdtf('2025-13/2021-02-30');
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toEqual(['edtf.month', 'edtf.day']);
  });

  test('every code has its sentence', () => {
    expect(EDTF_CODES.filter((code) => !Object.hasOwn(en, `error.${code}`))).toEqual([]);
  });

  test('no text is too odd or too long', () => {
    const pieces = fc.constantFrom('2025', '-', '/', '..', 'X', 'Y', '~', '0', '13', 'T', ' ', '٣', '__proto__');
    fc.assert(
      fc.property(
        fc.array(pieces).map((some) => some.join('')),
        (text) => void parseEdtf(text),
      ),
    );
    expect(parseEdtf('2'.repeat(1_000_000)).ok).toBe(false);
    expect(parseEdtf('/'.repeat(1_000_000)).ok).toBe(false);
    expect(parseEdtf(`Y${'9'.repeat(1_000_000)}`).ok).toBe(false);
  });
});

const year = fc.integer({ min: -9999, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const pad = (value: number, length: number) => String(Math.abs(value)).padStart(length, '0');
const yearText = (value: number) => `${value < 0 ? '-' : ''}${pad(value, 4)}`;
const dayText = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${yearText(y)}-${pad(m, 2)}-${pad(Math.min(d, daysInMonth(y, m)), 2)}`);
// The oracle loses the sign of masked years before 1, and their bounds.
const laterYear = fc.integer({ min: 1, max: 9999 });
const dateText = fc.oneof(
  year.map(yearText),
  fc.tuple(year, month).map(([y, m]) => `${yearText(y)}-${pad(m, 2)}`),
  dayText,
  fc.tuple(laterYear, month).map(([y, m]) => `${yearText(y)}-${pad(m, 2)}-XX`),
  laterYear.map((y) => `${yearText(y)}-XX`),
  fc.integer({ min: 0, max: 999 }).map((decade) => `${pad(decade, 3)}X`),
  fc.integer({ min: 0, max: 99 }).map((century) => `${pad(century, 2)}XX`),
);

describe('properties', () => {
  test('a day’s text names that day', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const parsed = parseEdtf(`${yearText(y)}-${pad(m, 2)}-${pad(d, 2)}`);
        expect(parsed.ok).toBe(d <= daysInMonth(y, m));
        if (parsed.ok) expect(parsed.value.extent.startEarliest).toBe(toDay({ year: y, month: m, day: d }));
      }),
    );
  });

  test('bounds are in order', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '..'), dateText, dateText, fc.nat(3), (open, a, b, shape) => {
        const text = [`${a}/${b}`, `${a}/${open}`, `${open}/${b}`, a][shape] ?? a;
        const parsed = parseEdtf(text);
        if (!parsed.ok) {
          expect(parsed.issues.map((issue) => issue.code)).toEqual(['edtf.reversed']);
          return;
        }
        const { startEarliest, startLatest, endEarliest, endLatest } = parsed.value.extent;
        expect(startEarliest).toBeLessThanOrEqual(startLatest);
        expect(endEarliest).toBeLessThanOrEqual(endLatest);
        expect(startEarliest).toBeLessThanOrEqual(endEarliest);
        expect(startLatest).toBeLessThanOrEqual(endLatest);
      }),
    );
  });

  const DAY = 86_400_000;

  test('single dates agree with the reference implementation', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const theirs = oracle(text);
        const { startEarliest, endLatest } = parse(text).extent;
        expect([startEarliest, endLatest]).toEqual([theirs.min / DAY, (theirs.max + 1) / DAY - 1]);
      }),
    );
  });

  test('intervals agree with it, but for an end that is less precise than its start, which it refuses', () => {
    fc.assert(
      fc.property(dayText, dateText, (a, b) => {
        const [start, end] = parse(a).extent.startEarliest <= parse(b).extent.startEarliest ? [a, b] : [b, a];
        const theirs = oracle(`${start}/${end}`);
        const { startEarliest, endLatest } = parse(`${start}/${end}`).extent;
        expect([startEarliest, endLatest]).toEqual([theirs.min / DAY, (theirs.max + 1) / DAY - 1]);
      }),
    );
  });

  test('it refuses impossible dates, too (but not 29 February 1900)', () => {
    for (const text of ['2021-02-30', '2025-13', '2025-00-10', '-0000', '2026/2025', 'Y2025'])
      expect(() => oracle(text), text).toThrow();
  });
});
