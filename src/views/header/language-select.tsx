import { LANGS } from '#/core/view-state';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';

/** The interface's languages by their own names. */
export function LanguageSelect() {
  const { lang, t } = useI18n();
  const { actions } = useAtlas();
  return (
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
  );
}
