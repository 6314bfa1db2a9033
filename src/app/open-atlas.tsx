import { type ReactNode, useEffect } from 'react';
import type { Dataset } from '#/core/dataset';
import { readLink } from '#/core/link';
import { connectAddress } from '#/state/address';
import { type Atlas, AtlasProvider, createAtlas, useAtlas, useAtlasState } from '#/state/atlas';
import { createAtlasStore } from '#/state/store';
import { AtlasPage } from './atlas-page';
import { EmbedPage } from './embed-page';
import { fetchDetail } from './lazy-detail';

export type OpenedAtlas = { readonly atlas: Atlas; readonly page: ReactNode };

/** Opens a dataset as the address asks. This and what it needs is not part of the first chunk, which fetches the data meanwhile. */
export function openAtlas(dataset: Dataset, onReady: () => void): OpenedAtlas {
  const { view, notices } = readLink(globalThis.location, dataset);
  // A link to a card is ready when the card is there too.
  const card = view.card === null ? null : fetchDetail();
  const atlas = createAtlas(dataset, createAtlasStore(view, notices), () => void Promise.resolve(card).then(onReady));
  const page = (
    <AtlasProvider atlas={atlas}>
      <ConnectedPage />
    </AtlasProvider>
  );
  return { atlas, page };
}

function ConnectedPage() {
  const { dataset, store } = useAtlas();
  useEffect(() => connectAddress(store, dataset, globalThis.window), [dataset, store]);
  return useAtlasState((state) => state.view.embed) ? <EmbedPage /> : <AtlasPage />;
}
