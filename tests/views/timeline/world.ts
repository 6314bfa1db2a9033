import { createBitset, fullBitset } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { resolveWindow } from '#/core/interval';
import type { Lanes } from '#/core/view-state';
import { createTimelineModels, type TimelineInput, type TimelineModel } from '#/views/timeline/model';
import { speak } from '../../support/speak';

/** What the timeline is told of a dataset, all of it shown and nothing chosen. */
export function anInput(data: Dataset, parts: Partial<TimelineInput> = {}): TimelineInput {
  const size = data.events.length;
  return {
    view: { window: null, lanes: 'kind', dates: 'possible' },
    window: resolveWindow(null, data.span ?? { from: 0, to: 0 }),
    shown: data.events.map((_, index) => index),
    shownSet: fullBitset(size),
    selected: createBitset(size),
    hovered: null,
    gesture: false,
    today: 20000,
    i18n: speak('en'),
    ...parts,
  };
}

export function aModel(data: Dataset, parts: Partial<TimelineInput> = {}): TimelineModel {
  return createTimelineModels(data)(anInput(data, parts));
}

export function inRows(lanes: Lanes): Pick<TimelineInput, 'view'> {
  return { view: { window: null, lanes, dates: 'possible' } };
}
