import { useI18n } from '#/i18n/i18n';
import { CopyButton } from '#/ui/copy-button';

/** Copies the link to exactly what is shown; `link` makes it, with the dataset's version. */
export function ShareButton({ link }: { readonly link: () => string }) {
  const { t } = useI18n();
  return (
    <CopyButton
      className="button button-main"
      text={link}
      words={{
        copied: t('share.copied'),
        dialogTitle: t('share.title'),
        dialogHint: t('share.hint'),
        close: t('app.close'),
      }}
    >
      {t('share.share')}
    </CopyButton>
  );
}
