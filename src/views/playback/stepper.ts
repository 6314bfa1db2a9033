import type { CalendarUnit } from '#/core/calendar-unit';
import { covers, type DaySpan, sameSpan } from '#/core/interval';
import {
  type Course,
  type Direction,
  firstCourse,
  grownWindow,
  nextCourse,
  openingWindow,
  smallestWindow,
  windowOf,
} from '#/core/playback';
import { entryDays, firstEvent, followingWindow, nextEvent, playableEvents } from '#/core/playback-events';
import { coarserStep, fittingStep } from '#/core/playback-step';
import type { ViewState } from '#/core/view-state';
import type { Atlas } from '#/state/atlas';
import { memo } from '#/state/selectors';
import type { PlayerSettings } from './settings';

/** Events that a larger step goes on by. */
const MANY_EVENTS = 5;

/** Takes one step of playback after another on an atlas whose data has a span; `settings` are those of now. */
export function createStepper(
  { dataset, store, actions, selectors }: Atlas,
  span: DaySpan,
  settings: () => PlayerSettings,
) {
  let course: Course | null = null;
  /** The fitting step at the beginning of a playing, which a growing window must not change. */
  let kept: CalendarUnit | null = null;

  const view = () => store.getState().view;
  const windowNow = () => selectors.window(view()) ?? span;

  const entriesOf = memo(
    (of: ViewState) => [selectors.filtered(of), of.dates],
    (of) => entryDays(dataset, selectors.filtered(of), of.dates),
  );
  const playable = memo(
    (of: ViewState) => [selectors.filtered(of), of.dates, of.window === null],
    (of) => playableEvents(dataset, selectors.filtered(of), of.window === null ? 'possible' : of.dates),
  );
  const fitting = memo(
    (of: ViewState) => [entriesOf(of), of.window, settings().way],
    (of) =>
      fittingStep(span, settings().way === 'growing' || covers(windowNow(), span) ? null : windowNow(), entriesOf(of)),
  );

  const unitNow = () => settings().step ?? kept ?? fitting(view());

  /** One step; false where there is none left in that direction. A larger one leaves nothing out. */
  function step(direction: Direction, large = false): boolean {
    const { way, skip } = settings();
    if (way === 'events') return stepEvents(direction, large);
    // All of time has no length that could move, and no end from which to grow.
    if (view().window === null) return restart();
    const unit = large ? coarserStep(unitNow()) : unitNow();
    const road = { span, entries: skip && !large ? entriesOf(view()) : null };
    if (way === 'growing') return showWindow(grownWindow(windowNow(), direction, unit, road));
    const next = nextCourse({ ...courseNow(), unit }, direction, road);
    if (next === null) return false;
    course = next;
    return showWindow(windowOf(next));
  }

  /** The course that the window is on, unless something else has moved it or the steps have become others. */
  function courseNow(): Course {
    const unit = unitNow();
    const window = windowNow();
    if (course?.unit === unit && sameSpan(windowOf(course), window)) return course;
    return { start: window, unit, at: 0 };
  }

  /** From where the reader stands on; from the beginning where that is the end, or everything. */
  function begin(): boolean {
    return settings().way !== 'events' && covers(windowNow(), span) ? restart() : step(1) || restart();
  }

  /** The first step of all; false where there is nothing to show. */
  function restart(): boolean {
    const { way } = settings();
    if (way === 'events') return showEvent(playable(view())[0] ?? null);
    const unit = unitNow();
    if (way === 'growing')
      return showWindow(smallestWindow(covers(windowNow(), span) ? span.from : windowNow().from, unit, span));
    course = covers(windowNow(), span)
      ? { start: openingWindow(unit, span), unit, at: 0 }
      : firstCourse(courseNow(), span);
    return showWindow(windowOf(course));
  }

  function showWindow(window: DaySpan | null): boolean {
    if (window === null) return false;
    if (view().window === null || !sameSpan(windowNow(), window)) actions.dragWindow(window);
    return true;
  }

  function stepEvents(direction: Direction, large: boolean): boolean {
    const events = playable(view());
    const { card, window } = view();
    const current = card?.type === 'event' ? dataset.eventIndex.get(card.id) : undefined;
    if (current === undefined) return showEvent(firstEvent(dataset, events, window === null ? null : windowNow()));
    return showEvent(nextEvent(events, current, direction, large ? MANY_EVENTS : 1));
  }

  /** The window follows where it would not show the event, then the card opens, then the map flies there. */
  function showEvent(index: number | null): boolean {
    const event = index === null ? undefined : dataset.events[index];
    if (index === null || event === undefined) return false;
    const extent = dataset.extents[index] ?? null;
    const places = dataset.markerPlaces[index] ?? [];
    if (view().window !== null && extent !== null) showWindow(followingWindow(windowNow(), extent, view().dates));
    actions.playCard({ type: 'event', id: event.id });
    if (places.length > 0) actions.flyTo(places, index);
    return true;
  }

  return {
    begin,
    step,
    restart,
    unitNow,
    /** Whether anything that passes the filters, which may change while it plays, has a date. */
    hasEvents: () => playable(view()).length > 0,
    /** Keeps to the step that fits now, until told otherwise. */
    keepStep(yes: boolean) {
      kept = yes ? fitting(view()) : null;
    },
  };
}
