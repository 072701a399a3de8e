import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button/button.js';
import { EmptyState } from '../../../design/empty-state/empty-state.js';

export interface NoActionsProps {
  /** Whether filters may be the reason. */
  filtered: boolean;
  onClear: () => void;
  /** The way to log the first one. */
  log: ReactNode;
}

/** Why nothing is here: nothing was logged yet, or the filters let nothing through. */
export function NoActions({ filtered, onClear, log }: NoActionsProps) {
  const { t } = useTranslation('actions');
  return (
    <EmptyState
      title={t(filtered ? 'noMatch.title' : 'none.title')}
      action={filtered ? <Button onClick={onClear}>{t('noMatch.clear')}</Button> : log}
    >
      {t(filtered ? 'noMatch.text' : 'none.text')}
    </EmptyState>
  );
}
