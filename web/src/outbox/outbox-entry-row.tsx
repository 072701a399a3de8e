import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { Dialog } from '../design/dialog/dialog.js';
import { LinkButton } from '../design/link-button/link-button.js';
import { ProblemNotice } from '../design/problem-notice/problem-notice.js';
import { useFormat } from '../i18n/use-format.js';
import { workingAddress } from '../navigation/addresses.js';
import { signInAddress } from '../session/sign-in-address.js';
import { useConnection } from '../offline/use-connection.js';
import type { OutboxEntry } from './entry.js';
import { EntryConflict } from './entry-conflict.js';
import { EntryPhotos } from './entry-photos.js';
import { EntryState } from './entry-state.js';
import styles from './outbox-entry.module.css';
import type { UseOutbox } from './use-outbox.js';

/** One entry that waits on this device: what it is, where it stands and what can be done about it. */
export function OutboxEntryRow({ entry, outbox }: { entry: OutboxEntry; outbox: UseOutbox }) {
  const { t } = useTranslation('outbox');
  const format = useFormat();
  const { isReached } = useConnection();
  const { id, state, tenant, photos, problem, conflict } = entry;
  const title = entry.request.title ?? (entry.kind === 'edit' ? entry.base.title : '');
  const day = entry.request.startsOn ?? (entry.kind === 'edit' ? entry.base.startsOn : null);
  const facts = [
    entry.kind === 'edit' && t('change'),
    day && format.day(day),
    photos.length > 0 && t('photos', { count: photos.length }),
    t('made', { when: format.instant(entry.madeAt) }),
  ];
  const isOpen = state !== 'sent' && state !== 'sending';
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <EntryState state={state} />
      </div>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <EntryPhotos photos={photos} />
      {problem && <ProblemNotice problem={problem} />}
      {conflict && <EntryConflict entry={entry} conflict={conflict} outbox={outbox} />}
      {isOpen && (
        <div className={styles.actions}>
          {state === 'sign_in' ? (
            <LinkButton size="small" href={signInAddress(workingAddress(tenant, 'actions'))}>
              {t('signIn')}
            </LinkButton>
          ) : (
            !conflict &&
            isReached && (
              <Button size="small" onClick={() => void outbox.retry(id)}>
                {t('sendNow')}
              </Button>
            )
          )}
          {entry.kind === 'log' && (
            <LinkButton
              href={`${workingAddress(tenant, 'actions/new')}?entry=${encodeURIComponent(id)}`}
              variant="quiet"
              size="small"
            >
              {t('correct')}
            </LinkButton>
          )}
          {!conflict && <Discard title={title} onDiscard={() => void outbox.discard(id)} />}
        </div>
      )}
    </li>
  );
}

/** Takes an entry off the device; it is nowhere else, so it asks. */
function Discard({ title, onDiscard }: { title: string; onDiscard: () => void }) {
  const { t } = useTranslation(['outbox', 'common']);
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {t('outbox:discard.action')}
      </Button>
      {isAsking && (
        <Dialog
          title={t('outbox:discard.title')}
          onClose={close}
          actions={
            <>
              <Button variant="danger" onClick={onDiscard}>
                {t('outbox:discard.confirm')}
              </Button>
              <Button onClick={close}>{t('common:cancel')}</Button>
            </>
          }
        >
          <p>{t('outbox:discard.text', { title })}</p>
        </Dialog>
      )}
    </>
  );
}
