/** How a year is counted: plain, or with its era said because it would not be taken for a year otherwise. */
export type CountedYear = { readonly era: 'bce' | 'ce' | 'plain'; readonly count: number };

/** The astronomical year as people count it: 0 is 1 BCE; years below 100 say their era. */
export function countYear(year: number): CountedYear {
  if (year < 1) return { era: 'bce', count: 1 - year };
  return { era: year < 100 ? 'ce' : 'plain', count: year };
}

/** Whether two years can be written as “1984–1990”. */
export function plainYears(first: number, last: number): boolean {
  return countYear(first).era === 'plain' && countYear(last).era === 'plain';
}

/** Whether the years are exactly one decade that has a name, such as the 2010s. */
export function isDecade(first: number, last: number): boolean {
  return plainYears(first, last) && first % 10 === 0 && last === first + 9;
}
