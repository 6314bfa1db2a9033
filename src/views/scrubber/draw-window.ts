import { covers, type DaySpan } from '#/core/interval';
import type { I18n } from '#/i18n/i18n';
import type { Grip } from './drag';
import { handleOffsets } from './handles';
import { reach } from './keys';
import type { Scale } from './scale';

/** The elements that move with the window. */
export type WindowParts = Readonly<Record<Grip | 'wash' | 'before' | 'after', HTMLElement>>;

export type WindowFrame = {
  readonly span: DaySpan;
  readonly scale: Scale;
  /** Of the bar, in pixels. */
  readonly width: number;
  readonly i18n: I18n;
};

/** Puts window, veils and handles where they belong and tells their values, at a cost that does not grow with the data. */
export function drawWindow(parts: WindowParts, window: DaySpan, { span, scale, width, i18n }: WindowFrame): void {
  const left = scale.toRatio(window.from);
  const right = scale.toRatio(window.to + 1);
  const offsets = handleOffsets(left, right, width);
  parts.before.style.transform = `scaleX(${left})`;
  parts.after.style.transform = `scaleX(${1 - right})`;
  parts.wash.style.transform = `translateX(${left * 100}%) scaleX(${right - left})`;
  // By transforms in shares of the bar (cqw), which lay nothing out and hold on paper too.
  parts.from.style.transform = `translateX(calc(${left * 100}cqw - ${offsets.from}px))`;
  parts.to.style.transform = `translateX(calc(${right * 100}cqw + ${offsets.to}px))`;
  parts.body.style.transform = `translateX(calc(${left * 100}cqw - ${offsets.from}px))`;
  const length = `calc(${round((right - left) * 100)}cqw + ${round(offsets.from + offsets.to)}px)`;
  if (parts.body.style.width !== length) parts.body.style.width = length;
  const outside = window.to < span.from || window.from > span.to;
  for (const part of [parts.from, parts.body, parts.to]) part.toggleAttribute('data-outside', outside);
  const whole = covers(window, span);
  parts.body.toggleAttribute('data-all', whole);
  parts.wash.toggleAttribute('data-all', whole);
  // A window over everything has nowhere to be moved to, and is no stop of the keyboard. Setting what it is already
  // would make the browser lay out the page to see whether it may keep the focus.
  set(parts.body, 'tabindex', whole ? '-1' : '0');
  say(parts.from, reach(window, 'from', span), window.from, i18n.day(window.from));
  say(parts.to, reach(window, 'to', span), window.to, i18n.day(window.to));
  say(parts.body, reach(window, 'body', span), window.from, i18n.span(window));
}

/** Fine enough for any screen, and the same for a window that is only moved. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function say(part: HTMLElement, { least, most }: ReturnType<typeof reach>, now: number, text: string): void {
  set(part, 'aria-valuemin', String(least));
  set(part, 'aria-valuemax', String(most));
  set(part, 'aria-valuenow', String(now));
  set(part, 'aria-valuetext', text);
}

function set(part: HTMLElement, name: string, value: string): void {
  if (part.getAttribute(name) !== value) part.setAttribute(name, value);
}
