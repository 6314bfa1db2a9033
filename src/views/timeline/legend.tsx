import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Lang } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { type LegendWords, loadLegend } from '#/i18n/load-legend';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { usePrinting } from '#/ui/use-printing';
import { createColumns } from './columns';
import { createItems } from './items';
import { LegendExample } from './legend-example';
import { legendModel } from './legend-model';
import { EventSample, FoldSample, NumberSample, TodaySample } from './legend-samples';
import './legend.css';

/** The shapes that occur in this dataset, each with its name, what it means, and an event that is drawn so. */
export function Legend() {
  const { t } = useI18n();
  const { words, failed } = useWords();
  if (failed) throw new Error('The words of the legend could not be loaded');
  if (words === null) return null;
  return (
    <>
      <h2 className="legend-title">{t('timeline.legend-title')}</h2>
      <p className="legend-intro">{words.intro}</p>
      <Entries words={words} pressable />
    </>
  );
}

/** The same for a page that is being printed, which nobody can press. */
export function PrintedLegend() {
  const { t } = useI18n();
  const printing = usePrinting();
  const { words } = useWords();
  if (!printing || words === null) return null;
  return (
    <div className="legend-printed">
      <h2 className="legend-title">{t('timeline.legend-title')}</h2>
      <Entries words={words} pressable={false} />
    </div>
  );
}

type EntriesProps = {
  readonly words: LegendWords;
  /** Whether what is shown can be pressed, and says so. */
  readonly pressable: boolean;
};

function Entries({ words, pressable }: EntriesProps) {
  const { dataset, selectors } = useAtlas();
  const i18n = useI18n();
  const shown = useAtlasState(({ view }) => selectors.shown(view));
  const { entries, crowd } = useMemo(
    () => legendModel(dataset, shown, (event) => i18n.text(event.title).text),
    [dataset, shown, i18n],
  );
  const items = useMemo(() => createItems(dataset, createColumns(dataset, 'kind'), i18n), [dataset, i18n]);
  return (
    <ul className="legend">
      {entries.map(({ trait, event }) => (
        <Entry
          key={trait}
          sample={<EventSample item={items.item(event, 0)} />}
          name={words[`${trait}.name`]}
          means={words[`${trait}.means`]}
        >
          <LegendExample event={event} />
        </Entry>
      ))}
      {crowd !== null && (
        <>
          <Entry
            sample={<NumberSample number={crowd.count} kind={crowd.kind} />}
            name={words['crowd.name']}
            means={words['crowd.means']}
          >
            {pressable && <p className="legend-means">{words['crowd.press']}</p>}
          </Entry>
          <Entry
            sample={<FoldSample text={`+${i18n.number(crowd.count - 1)}`} />}
            name={words['fold.name']}
            means={words['fold.means']}
          >
            {pressable && <p className="legend-means">{words['fold.press']}</p>}
          </Entry>
        </>
      )}
      <Entry sample={<TodaySample />} name={words['today.name']} means={words['today.means']} />
    </ul>
  );
}

type EntryProps = {
  readonly sample: ReactNode;
  readonly name: string;
  readonly means: string;
  readonly children?: ReactNode;
};

function Entry({ sample, name, means, children }: EntryProps) {
  return (
    <li className="legend-entry">
      {sample}
      <div className="legend-text">
        <h3 className="legend-name">{name}</h3>
        <p className="legend-means">{means}</p>
        {children}
      </div>
    </li>
  );
}

type Words = {
  /** Those of the language before while the reader's own load; null at first. */
  readonly words: LegendWords | null;
  readonly failed: boolean;
};

function useWords(): Words {
  const { lang } = useI18n();
  const [words, setWords] = useState<LegendWords | null>(null);
  const [failed, setFailed] = useState<Lang | null>(null);
  useEffect(() => {
    let wanted = true;
    loadLegend(lang).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && setFailed(lang),
    );
    return () => {
      wanted = false;
    };
  }, [lang]);
  return { words, failed: failed === lang };
}
