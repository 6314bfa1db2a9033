// First, so that the style sheets of the views can refine them.
import '#/ui/fonts.css';
import '#/ui/tokens.css';
import '#/ui/base.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { prefetchDataset } from '#/load/dataset-query';
import { createQueryClient } from '#/load/query-client';
import { followInputModality } from '#/ui/input-modality';
import { applyStoredTheme } from '#/ui/theme';
import { App, loadPage, loadWords } from './app';
import { themeOfLink } from './app/link-theme';

applyStoredTheme(themeOfLink(globalThis.location));
followInputModality(document);

const client = createQueryClient();
void prefetchDataset(client);
// A failure shows itself when page and words are needed.
loadPage().catch(() => {});
loadWords().catch(() => {});

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
