import { useTranslation } from 'react-i18next';
import styles from './import-steps.module.css';

const STEPS = ['file', 'columns', 'import', 'result'] as const;

export type ImportStep = (typeof STEPS)[number];

/** The way of a register into the log, and where the person stands on it. */
export function ImportSteps({ now }: { now: ImportStep }) {
  const { t } = useTranslation('registers');
  const reached = STEPS.indexOf(now);
  return (
    <ol className={styles.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-reached={index <= reached || undefined}
          aria-current={step === now ? 'step' : undefined}
        >
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
