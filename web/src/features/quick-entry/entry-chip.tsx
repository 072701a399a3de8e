import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../design/icon/icon.js';
import styles from './entry-chip.module.css';

export interface EntryChipProps {
  /** What sort of thing it is: "Samorząd". */
  sort: string;
  children: string;
  /** Not from the line: an assumption that holds until something else is said. */
  assumed?: boolean;
  isOpen?: boolean;
  /** Opens what corrects it; left out where there is nothing to choose. */
  onCorrect?: () => void;
  onRemove?: () => void;
}

/** One thing that will be saved. Click or Enter corrects it; its cross, Backspace or Delete takes it back to text. */
export function EntryChip({ sort, children, assumed, isOpen, onCorrect, onRemove }: EntryChipProps) {
  const { t } = useTranslation('quick-entry');
  const press = (event: KeyboardEvent) => {
    if (!onRemove || (event.key !== 'Backspace' && event.key !== 'Delete')) return;
    event.preventDefault();
    onRemove();
  };
  const words: ReactNode = (
    <>
      <span className={styles.sort}>{sort}: </span>
      {children}
    </>
  );
  return (
    <li className={styles.chip} data-assumed={assumed || undefined}>
      {onCorrect ? (
        <button
          type="button"
          className={styles.words}
          aria-expanded={isOpen ?? false}
          onClick={onCorrect}
          onKeyDown={press}
        >
          {words}
        </button>
      ) : (
        <span className={styles.words}>{words}</span>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('removeThis', { what: `${sort}: ${children}` })}
          title={t('remove')}
          onClick={onRemove}
          onKeyDown={press}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
