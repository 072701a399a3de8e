import { useTranslation } from 'react-i18next';
import type { ReleaseState } from '@miara/shared';
import { Icon, type IconName } from '../../design/icon/icon.js';
import styles from './release-state.module.css';

const ICONS: Readonly<Record<ReleaseState, IconName>> = {
  draft: 'file',
  proposed: 'people',
  released: 'done',
  refused: 'close',
  withdrawn: 'close',
};

/** The stage of a release: symbol and word. */
export function ReleaseStateBadge({ state }: { state: ReleaseState }) {
  const { t } = useTranslation('releases');
  return (
    <span className={styles.badge} data-state={state}>
      <Icon name={ICONS[state]} />
      {t(`state.${state}`)}
    </span>
  );
}
