import { useTranslation } from 'react-i18next';
import type { NoteVisibility } from '@miara/shared';
import { Icon, type IconName } from '../../design/icon/icon.js';
import styles from './visibility-chip.module.css';

const ICONS: Readonly<Record<NoteVisibility, IconName>> = {
  internal: 'lock',
  shared: 'team',
  public: 'globe',
};

/** Who sees it, in a symbol, a word and a colour: the first thing to be read about a note. */
export function VisibilityChip({ visibility }: { visibility: NoteVisibility }) {
  const { t } = useTranslation('vocabulary');
  return (
    <span className={styles.chip} data-visibility={visibility}>
      <Icon name={ICONS[visibility]} />
      {t(`noteVisibility.${visibility}`)}
    </span>
  );
}
