import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Lang } from '#/core/view-state';
import { I18nProvider } from '#/i18n/i18n';
import { type Atlas, AtlasProvider } from '#/state/atlas';
import { ThemeProvider } from '#/ui/theme';
import { anAtlas } from './builders';
import { CATALOGUES } from './speak';

/** The catalogues without a network. */
export async function loadTestMessages(lang: Lang) {
  return CATALOGUES[lang];
}

type Around = { readonly atlas?: Atlas; readonly lang?: Lang };

/** Draws a component with everything around it that the page has. Returns the atlas too; wait for text when not in English. */
export function renderWithAtlas(ui: ReactNode, { atlas = anAtlas(), lang = 'en' }: Around = {}) {
  const around = ({ children }: { readonly children: ReactNode }) => (
    <ThemeProvider>
      <I18nProvider
        lang={lang}
        contentLanguage={atlas.dataset.info.languages[0] ?? null}
        load={loadTestMessages}
        known={lang === 'en' ? CATALOGUES.en : null}
      >
        <AtlasProvider atlas={atlas}>{children}</AtlasProvider>
      </I18nProvider>
    </ThemeProvider>
  );
  return { atlas, ...render(ui, { wrapper: around }) };
}
