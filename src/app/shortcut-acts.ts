import type { Wording } from '#/core/event-order';
import type { Direction } from '#/core/playback';
import type { Atlas } from '#/state/atlas';
import { isSomethingOnTop } from '#/ui/on-top';
import type { Player } from '#/views/playback/player';
import type { Acts } from '#/views/shortcuts/shortcuts';

type Page = {
  /** Of the language that is read: rows of the table may be sorted by words. */
  readonly wording: Wording;
  readonly player: Player | null;
  readonly openCompass: () => void;
  /** Brings the list into sight where it shares its place with something else. */
  readonly showList: () => void;
};

/** What the page's shortcuts do. */
export function createActs(
  { dataset, store, actions, selectors }: Atlas,
  { wording, player, openCompass, showList }: Page,
): Acts {
  const view = () => store.getState().view;

  function step(direction: Direction): boolean {
    const { card } = view();
    const current = card?.type === 'event' ? (dataset.eventIndex.get(card.id) ?? null) : null;
    const next = selectors.neighbour({ view: view(), wording }, current, direction);
    const event = next === null ? undefined : dataset.events[next];
    if (event !== undefined) actions.openCard({ type: 'event', id: event.id });
    return event !== undefined;
  }

  return {
    help: done(openCompass),
    filters: () => focus('.app-bar button') || focus('.app-filters button'),
    escape() {
      if (view().play === null || player === null || isSomethingOnTop()) return false;
      player.pause();
      return true;
    },
    map() {
      if (view().view !== 'map') actions.setView('map');
      // A map that was away is there with the next frame.
      requestAnimationFrame(() => focus('.app-map [tabindex="0"]') || focus('.app-map button'));
      return true;
    },
    fit: done(actions.fitMap),
    globe() {
      if (hasGlobe()) actions.setGlobe(!view().globe);
      return hasGlobe();
    },
    borders: done(() => actions.setBorders(!view().borders)),
    arcs: done(() => actions.setArcs(!view().arcs)),
    next: () => step(1),
    previous: () => step(-1),
    list() {
      showList();
      requestAnimationFrame(() => focus('#events'));
      return true;
    },
    table: done(() => actions.setView(view().view === 'table' ? 'map' : 'table')),
    time: () => focus('.app-scrubber [role="slider"]'),
    all: done(() => view().window !== null && actions.setWindow(null)),
    play() {
      player?.toggle();
      return player !== null;
    },
    forward(shift) {
      player?.step(1, shift);
      return player !== null;
    },
    back(shift) {
      player?.step(-1, shift);
      return player !== null;
    },
  };
}

/** A map that is drawn without WebGL is always flat. */
export function hasGlobe(): boolean {
  return document.querySelector('.map[data-drawn-by="svg"]') === null;
}

function done(act: () => unknown): () => true {
  return () => {
    act();
    return true;
  };
}

/** Gives the focus to the first such element of the page's own boxes; what stands in them is the views' affair. */
function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}
