import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../design/icon/icon.js';
import { useConnection } from '../offline/use-connection.js';
import type { OutboxState } from './entry.js';
import styles from './outbox-entry.module.css';

const ICONS: Readonly<Record<OutboxState, IconName>> = {
  waiting: 'history',
  sending: 'upload',
  sign_in: 'lock',
  conflict: 'warning',
  refused: 'warning',
  sent: 'done',
};

/** Where an entry stands, in words. */
export function EntryState({ state }: { state: OutboxState }) {
  const { t } = useTranslation('outbox');
  const { isReached } = useConnection();
  return (
    <span className={styles.state} data-state={state}>
      <Icon name={ICONS[state]} />
      {t(state === 'waiting' && isReached ? 'state.turn' : `state.${state}`)}
    </span>
  );
}
