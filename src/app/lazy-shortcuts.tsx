import { useI18n } from '#/i18n/i18n';
import { Dialog } from '#/ui/dialog';
import { ErrorBoundary } from '#/ui/error-boundary';
import { createLater } from '#/ui/later';
import type { ShortcutsProps } from './shortcuts';

const { Component: Shortcuts } = createLater(async () => (await import('./shortcuts')).Shortcuts);

/**
 * The shortcuts. Their code is small and comes beside the engines', so that hardly a key is pressed in vain.
 * Without it the page works; who asks is told.
 */
export function LazyShortcuts(props: ShortcutsProps) {
  return (
    <ErrorBoundary
      fallback={(_, retry) => props.open && <NoShortcuts retry={retry} close={() => props.onOpen(false)} />}
    >
      <Shortcuts {...props} />
    </ErrorBoundary>
  );
}

function NoShortcuts({ retry, close }: { readonly retry: () => void; readonly close: () => void }) {
  const { t } = useI18n();
  const title = t('keys.title');
  return (
    <Dialog title={title} closeLabel={t('app.close')} onClose={close}>
      <p role="alert">{t('app.part-failed', { part: title })}</p>
      <button type="button" className="button" onClick={retry}>
        {t('app.retry')}
      </button>
    </Dialog>
  );
}
