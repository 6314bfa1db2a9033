import type { ReactNode } from 'react';
import type { LocalizedText } from '#/core/localized';
import { useI18n } from '#/i18n/i18n';
import { Localized } from '#/ui/localized';
import './header.css';

type HeaderProps = {
  /** What the dataset is about; null until it is loaded. */
  readonly tagline: LocalizedText | null;
  /** The page's own controls. */
  readonly children?: ReactNode;
};

/** The name of the app and what the dataset is about. */
export function Header({ tagline, children }: HeaderProps) {
  const { t } = useI18n();
  return (
    <header className="header">
      <h1 className="header-name">{t('app.name')}</h1>
      <p className="header-tagline">{tagline === null ? t('app.tagline') : <Localized of={tagline} />}</p>
      <div className="header-controls">{children}</div>
    </header>
  );
}
