import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { useToast } from '../../design/toast/toast.js';
import { usePathname } from '../../navigation/location.js';
import { can } from '../../session/access.js';
import type { Me, TenantAccess } from '../../session/me.js';
import type { EntryDialogProps } from './entry-dialog.js';
import { keepEntry, keptEntry } from './kept-line.js';
import styles from './quick-entry.module.css';
import { useEntryKey } from './use-entry-key.js';
import { useTypedAhead } from './use-typed-ahead.js';

/** So that the first screen does not wait for it, in ms. */
const AFTER = 2_000;

/**
 * The quick entry, at hand on every page of the working area: a button and the key `/`. What is typed outlives the
 * dialog and, without its photos, a reload.
 */
export function QuickEntry({ me, access }: { me: Me; access: TenantAccess }) {
  return can(access, 'action.log') ? <QuickEntryButton key={access.slug} me={me} access={access} /> : null;
}

function QuickEntryButton({ me, access }: { me: Me; access: TenantAccess }) {
  const { t } = useTranslation(['rail', 'common']);
  const pathname = usePathname();
  const say = useToast();
  const [isOpen, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<EntryDialogProps> | null>(null);
  const [entry, setEntry] = useState(() => keptEntry(access.slug, me.person.id));
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const fetchDialog = async () => {
    const { EntryDialog } = await import('./entry-dialog.js');
    setDialog(() => EntryDialog);
  };
  const open = () => {
    setOpen(true);
    if (Dialog) return;
    fetchDialog().catch(() => {
      setOpen(false);
      say(t('common:problem.connectionTitle'));
    });
  };
  useEntryKey(open);
  // Whoever presses `/` types at once, and no letter may be lost.
  useTypedAhead(isOpen && !Dialog, (change) =>
    setEntry((present) => ({ ...present, line: change(present.line) })),
  );
  useEffect(() => {
    // Reading a line weighs more than the frame: it comes when the first screen is there. Opening tries again.
    const timer = window.setTimeout(() => void fetchDialog().catch(() => undefined), AFTER);
    return () => window.clearTimeout(timer);
  }, []);
  useEffect(() => keepEntry(access.slug, me.person.id, entry), [access.slug, me.person.id, entry]);
  const here = /\/units\/(\d{4}(?:\d{3})?)(?:\/|$)/.exec(pathname)?.[1] ?? null;
  return (
    <div className={styles.always}>
      <Button icon="add" aria-keyshortcuts="/" title={t('rail:quickEntry.openByKey')} onClick={open}>
        {t('rail:quickEntry.open')}
      </Button>
      {isOpen && Dialog && (
        <Dialog
          access={access}
          here={here}
          entry={entry}
          onChange={setEntry}
          photos={photos}
          onPhotos={setPhotos}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
