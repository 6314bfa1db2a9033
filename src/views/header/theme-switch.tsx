import { useI18n } from '#/i18n/i18n';
import { THEME_CHOICES, useTheme } from '#/ui/theme';

/** One button that goes from the system's theme to light to dark and round again; its name says where it stands. */
export function ThemeSwitch() {
  const { t } = useI18n();
  const { choice, choose } = useTheme();
  const next = THEME_CHOICES[(THEME_CHOICES.indexOf(choice) + 1) % THEME_CHOICES.length] ?? 'system';
  const name = t('header.theme', { theme: t(`theme.${choice}`) });
  return (
    <button type="button" className="button header-icon" aria-label={name} title={name} onClick={() => choose(next)}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={FILLED[choice]} fill="currentColor" />
      </svg>
    </button>
  );
}

/** Half a disc for the system's choice, a small sun's core for light, a full disc for dark. */
const FILLED = {
  system: 'M9 2.5a6.5 6.5 0 0 1 0 13z',
  light: 'M9 6a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  dark: 'M9 2.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
} as const;
