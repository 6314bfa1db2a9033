import type { Lang } from '#/core/view-state';
import type { DateWords } from './date-words';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';
import { zh } from './zh';

export const DATE_WORDS: Readonly<Record<Lang, DateWords>> = { en, zh, ru, kk };
