import { useI18n } from '#/i18n/i18n';

/** Opens the compass of shortcuts: a keyboard's outline. */
export function ShortcutsButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useI18n();
  const name = t('keys.title');
  return (
    <button
      type="button"
      className="button header-icon shortcuts-button"
      aria-label={name}
      aria-haspopup="dialog"
      title={`${name} (?)`}
      onClick={onOpen}
    >
      <svg width="20" height="18" viewBox="0 0 20 18" fill="none" stroke="currentColor" aria-hidden="true">
        <rect x="1.5" y="3.5" width="17" height="11" rx="2" strokeWidth="1.4" />
        <path
          d="M5 7h0M8.4 7h0M11.7 7h0M15 7h0M5 9.4h0M8.4 9.4h0M11.7 9.4h0M15 9.4h0M7 11.8h6"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
