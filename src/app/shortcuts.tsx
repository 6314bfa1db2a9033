import { useMemo, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import type { Player } from '#/views/playback/player';
import { Compass } from '#/views/shortcuts/compass';
import { keepSingleKeys, readSingleKeys } from '#/views/shortcuts/single-keys';
import { useShortcuts } from '#/views/shortcuts/use-shortcuts';
import { createActs, hasGlobe } from './shortcut-acts';

export type ShortcutsProps = {
  readonly player: Player | null;
  /** Whether the compass is open. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly showList: () => void;
};

/** Hears the page's keys and shows the compass of them. Comes beside the engines, see `LazyShortcuts`. */
export function Shortcuts({ player, open, onOpen, showList }: ShortcutsProps) {
  const atlas = useAtlas();
  const wording = useI18n();
  const [single, setSingle] = useState(readSingleKeys);
  const acts = useMemo(
    () => createActs(atlas, { wording, player, showList, openCompass: () => onOpen(true) }),
    [atlas, wording, player, showList, onOpen],
  );
  useShortcuts(acts, single);
  return open ? (
    <Compass
      without={hasGlobe() ? [] : ['globe']}
      single={single}
      onSingle={(on) => {
        keepSingleKeys(on);
        setSingle(on);
      }}
      onClose={() => onOpen(false)}
    />
  ) : null;
}
