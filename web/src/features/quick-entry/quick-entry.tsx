import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from '@tanstack/react-router';
import { Button } from '../../design/button/button.js';
import { can } from '../../session/access.js';
import type { Me, TenantAccess } from '../../session/me.js';
import { EntryDialog } from './entry-dialog.js';
import { keepEntry, keptEntry } from './kept-line.js';
import styles from './quick-entry.module.css';
import { useEntryKey } from './use-entry-key.js';

/**
 * The quick entry, at hand on every page of the working area: a button and the key `/`. What is typed outlives the
 * dialog and, without its photos, a reload.
 */
export function QuickEntry({ me, access }: { me: Me; access: TenantAccess }) {
  return can(access, 'action.log') ? <QuickEntryButton key={access.slug} me={me} access={access} /> : null;
}

function QuickEntryButton({ me, access }: { me: Me; access: TenantAccess }) {
  const { t } = useTranslation('quick-entry');
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [entry, setEntry] = useState(() => keptEntry(access.slug, me.person.id));
  const [photos, setPhotos] = useState<readonly File[]>([]);
  useEntryKey(() => setOpen(true));
  useEffect(() => keepEntry(access.slug, me.person.id, entry), [access.slug, me.person.id, entry]);
  const here = /\/units\/(\d{4}(?:\d{3})?)(?:\/|$)/.exec(pathname)?.[1] ?? null;
  return (
    <div className={styles.always}>
      <Button icon="add" aria-keyshortcuts="/" title={t('openByKey')} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && (
        // Not fetched when it is opened: whoever presses `/` types at once, and no letter may be lost.
        <EntryDialog
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
