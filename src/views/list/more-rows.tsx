import { useEffect, useEffectEvent, useRef } from 'react';
import { useI18n } from '#/i18n/i18n';

/** Stands at the end of a long list and asks for more when it comes near; by hand too. */
export function MoreRows({ onMore }: { readonly onMore: () => void }) {
  const { t } = useI18n();
  const ref = useRef<HTMLButtonElement>(null);
  const more = useEffectEvent(onMore);
  useEffect(() => {
    const element = ref.current;
    if (element === null || !('IntersectionObserver' in globalThis)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more();
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <button ref={ref} type="button" className="button list-more" onClick={onMore}>
      {t('list.more')}
    </button>
  );
}
