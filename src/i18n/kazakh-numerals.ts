import type { Qualifier } from '#/core/event';

type Ending = 'ablative' | 'dative';

/** Endings by the last spoken word of a numeral: its digit, tens or power of thousand, ablative (“from”) and dative (“to”). */
const ONES = endings('ден/ге ден/ге ден/ге тен/ке тен/ке тен/ке дан/ға ден/ге ден/ге дан/ға');
const TENS = endings('ден/ге нан/ға дан/ға дан/ға тан/қа ден/ге тан/қа тен/ке нен/ге нан/ға');
const HUNDRED = endings('ден/ге');
/** мың, миллион, миллиард, триллион */
const POWERS = endings('нан/ға нан/ға тан/қа нан/ға');

/** A number in digits with the ending that its qualifier asks for: «2 000-нан» (астам), «500-ге» (жуық); bare otherwise. */
export function numeralInCase(value: number, digits: string, qualifier: Qualifier): string {
  if (qualifier === 'over') return `${digits}-${endingOf(value, 'ablative')}`;
  if (qualifier === 'nearly') return `${digits}-${endingOf(value, 'dative')}`;
  return digits;
}

function endingOf(value: number, ending: Ending): string {
  let rest = Math.abs(Math.trunc(value));
  if (rest === 0) return at(ONES, 0)[ending];
  for (let power = -1; ; power++) {
    const group = rest % 1000;
    if (group !== 0 || power >= POWERS.length) {
      if (power >= 0) return at(POWERS, Math.min(power, POWERS.length - 1))[ending];
      if (group % 10 !== 0) return at(ONES, group % 10)[ending];
      return group % 100 === 0 ? at(HUNDRED, 0)[ending] : at(TENS, (group % 100) / 10)[ending];
    }
    rest = Math.floor(rest / 1000);
  }
}

function at(table: readonly Record<Ending, string>[], index: number): Record<Ending, string> {
  return table[index] ?? { ablative: 'нан', dative: 'ға' };
}

function endings(pairs: string): readonly Record<Ending, string>[] {
  return pairs.split(' ').map((pair) => {
    const [ablative = '', dative = ''] = pair.split('/');
    return { ablative, dative };
  });
}
