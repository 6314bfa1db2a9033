import { LANGS, type Lang } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';

/** What stands for a language where there is no room for its name. */
const SHORT: Readonly<Record<Lang, string>> = { en: 'En', zh: '中', ru: 'Ру', kk: 'Қз' };

/** The interface's languages by their own names; in a narrow header an abbreviation lies over the closed select. */
export function LanguageSelect() {
  const { lang, t } = useI18n();
  const { actions } = useAtlas();
  return (
    <span className="header-language">
      <span className="header-short" aria-hidden="true">
        {SHORT[lang]}
      </span>
      <select
        className="header-select"
        aria-label={t('header.language')}
        value={lang}
        onChange={(event) => {
          const chosen = LANGS.find((code) => code === event.currentTarget.value);
          if (chosen !== undefined) actions.setLang(chosen);
        }}
      >
        {LANGS.map((code) => (
          <option key={code} value={code} lang={code}>
            {t(`language.${code}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
