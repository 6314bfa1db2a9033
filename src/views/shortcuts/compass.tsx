import { useI18n } from '#/i18n/i18n';
import { Dialog } from '#/ui/dialog';
import { keyed } from '#/ui/keyed';
import { LOCAL_KEYS, PARTS, type Part, SHORTCUTS, type ShortcutName } from './shortcuts';
import './compass.css';

type Props = {
  /** What does not work here and now. */
  readonly without: readonly ShortcutName[];
  readonly single: boolean;
  readonly onSingle: (on: boolean) => void;
  readonly onClose: () => void;
};

/** All shortcuts, laid out as the page is: what is left on it stands left, what is below it below. */
export function Compass({ without, single, onSingle, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog
      title={t('keys.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      textOnly
      footer={
        <div className="compass-single">
          <label>
            <input type="checkbox" checked={single} onChange={({ target }) => onSingle(target.checked)} />
            {t('keys.single')}
          </label>
          <p>{t('keys.single-why')}</p>
        </div>
      }
    >
      <div className="compass" data-single={single}>
        {PARTS.map((part) => (
          <section key={part} className="compass-part" data-part={part}>
            <h3>{t(`keys.${part}`)}</h3>
            <Keys part={part} without={without} />
            {part === 'map' && <Rose />}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Keys({ part, without }: { readonly part: Part } & Pick<Props, 'without'>) {
  const { t } = useI18n();
  const global = SHORTCUTS.filter((shortcut) => shortcut.part === part && !without.includes(shortcut.does));
  const local = LOCAL_KEYS.filter((keys) => keys.part === part);
  return (
    <dl className="compass-keys">
      {global.map(({ does, keys }) => (
        <div key={does} data-shortcut={does} data-character={does !== 'escape'}>
          <dt>
            <Caps keys={keys} />
          </dt>
          <dd>{t(`keys.do.${does}`)}</dd>
        </div>
      ))}
      {local.map(({ keys, says }) => (
        <div key={says}>
          <dt>
            <Caps keys={keys} />
          </dt>
          <dd>{t(says)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Caps({ keys }: { readonly keys: readonly string[] }) {
  const { t } = useI18n();
  const nameOf = (key: string) =>
    key === 'Space' ? t('keys.space') : key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key;
  return keyed(keys).map(({ key, item }) => <kbd key={key}>{nameOf(item)}</kbd>);
}

/** A compass rose, for the eye alone. */
function Rose() {
  return (
    <svg className="compass-rose" viewBox="-50 -50 100 100" aria-hidden="true">
      <circle r="34" />
      <circle r="22" />
      <path d="M0-48L6-6L48 0L6 6L0 48L-6 6L-48 0L-6-6z" />
      <path className="compass-needle" d="M0-48L6-6L0 0L-6-6z" />
      <path d="M24-24L9-3M24 24L3 9M-24 24L-9 3M-24-24L-3-9" />
    </svg>
  );
}
