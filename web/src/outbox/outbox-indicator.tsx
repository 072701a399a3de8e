import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../design/icon/icon.js';
import indicator from './outbox-indicator.module.css';
import { unsent } from './outbox-rules.js';
import { useOutbox, useRunningOutbox } from './use-outbox.js';

const OutboxDrawer = lazy(() => import('./outbox-drawer.js'));

/** In the top bar: how much waits on this device, and the list behind it. It keeps the sending going, too. */
export function OutboxIndicator({ tenant }: { tenant: string }) {
  const { t } = useTranslation('outbox');
  useRunningOutbox(tenant);
  const outbox = useOutbox(tenant);
  const [isOpen, setOpen] = useState(false);
  const waiting = unsent(outbox.entries);
  const stopped = waiting.some(({ state }) => ['refused', 'conflict', 'sign_in'].includes(state));
  if (waiting.length === 0 && !isOpen) return null;
  return (
    <>
      <button
        type="button"
        className={indicator.button}
        data-stopped={stopped || undefined}
        onClick={() => setOpen(true)}
      >
        <Icon name={stopped ? 'warning' : 'upload'} />
        <span>{t(stopped ? 'attention' : 'waiting', { count: waiting.length })}</span>
      </button>
      {isOpen && (
        <Suspense>
          <OutboxDrawer outbox={outbox} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
