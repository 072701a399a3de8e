import { useTranslation } from 'react-i18next';
import { percentHalfUp, problemText } from '@miara/shared';
import { ProblemError } from '../../api/problem-error.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../button/button.js';
import { Icon } from '../icon/icon.js';
import { ProgressBar } from '../progress-bar/progress-bar.js';
import type { Upload } from './use-uploads.js';
import styles from './file-drop.module.css';

export interface SentFileProps {
  upload: Upload;
  onStop: (id: number) => void;
  onAgain: (upload: Upload) => void;
  onRemove: (id: number) => void;
}

/** One file on its way: how far it is, that it was taken, or why not. */
export function SentFile({ upload, onStop, onAgain, onRemove }: SentFileProps) {
  const { t } = useTranslation('forms');
  const format = useFormat();
  const { id, file, state, sent, total, error } = upload;
  const percent = format.wholePercent(percentHalfUp(sent, total) ?? 0);
  return (
    <li className={styles.file} data-state={state}>
      <Icon name={state === 'done' ? 'done' : state === 'failed' ? 'warning' : 'file'} />
      <div className={styles.fileBody}>
        <p className={styles.name}>
          {file.name} <span className={styles.size}>{format.fileSize(file.size)}</span>
        </p>
        {state === 'sending' && <ProgressBar label={file.name} value={sent} max={total} />}
        {state === 'checking' && <ProgressBar label={file.name} />}
        <p className={styles.status} role={state === 'failed' ? 'alert' : 'status'}>
          {state === 'sending' && t('fileDrop.sending', { percent })}
          {state === 'checking' && t('fileDrop.checking')}
          {state === 'done' && t('fileDrop.done')}
          {state === 'failed' &&
            (error instanceof ProblemError
              ? problemText(error.problem.code, error.problem.params, format.language).detail
              : t('fileDrop.connection'))}
        </p>
      </div>
      {(state === 'sending' || state === 'checking') && (
        <Button size="small" variant="quiet" onClick={() => onStop(id)}>
          {t('fileDrop.stop')}
        </Button>
      )}
      {state === 'failed' && (
        <span className={styles.choices}>
          <Button size="small" variant="quiet" onClick={() => onAgain(upload)}>
            {t('fileDrop.again')}
          </Button>
          <Button size="small" variant="quiet" onClick={() => onRemove(id)}>
            {t('fileDrop.remove')}
          </Button>
        </span>
      )}
    </li>
  );
}
