import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useFormat } from '../../i18n/use-format.js';
import type { AutosaveState, SaveStatus } from './declaration-autosave.js';
import styles from './save-state.module.css';

const MARKS: Readonly<Record<SaveStatus, string>> = {
  idle: '',
  waiting: '…',
  saving: '…',
  saved: '✓',
  offline: '!',
  conflict: '!',
  refused: '!',
  held: '!',
};

/** "Zapisano 10:42", "zapisuję…", "konflikt": whether what was typed is safe. */
export function SaveState({ state }: { state: AutosaveState }) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const time = state.savedAt === null ? '' : format.time(state.savedAt);
  return (
    <>
      <p className={styles.state} data-status={state.status} role="status">
        <span aria-hidden="true">{MARKS[state.status]}</span> {t(`save.${state.status}`, { time })}
      </p>
      {state.problem && <ProblemNotice problem={state.problem} />}
    </>
  );
}
