import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/button/icon-button.js';
import styles from './document.module.css';

export interface PageToolsProps {
  /** From 1. */
  page: number;
  pages: number;
  onGo: (page: number) => void;
}

/** Which page of how many, the ways to the neighbours, and a field to go to any. */
export function PageTools({ page, pages, onGo }: PageToolsProps) {
  const { t } = useTranslation('documents');
  // While somebody types, the number may be empty or too large; it counts with Enter or when the field is left.
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1) onGo(wanted);
    setTyped(null);
  };
  return (
    <div className={styles.tools} role="group" aria-label={t('pages')}>
      <IconButton icon="left" label={t('previousPage')} disabled={page <= 1} onClick={() => onGo(page - 1)} />
      <label className={styles.page}>
        <span>{t('page')}</span>
        <input
          inputMode="numeric"
          size={3}
          value={typed ?? String(page)}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
      </label>
      <span>{t('of', { pages })}</span>
      <IconButton
        icon="right"
        label={t('nextPage')}
        disabled={page >= pages}
        onClick={() => onGo(page + 1)}
      />
    </div>
  );
}
