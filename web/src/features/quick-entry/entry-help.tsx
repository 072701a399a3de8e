import { useTranslation } from 'react-i18next';
import styles from './entry-dialog.module.css';

const EXAMPLES = ['list', 'gminas', 'period', 'money', 'plan'] as const;

/** How a line is written, by five examples. The lines are Polish in every language of the screen. */
export function EntryHelp() {
  const { t } = useTranslation('quick-entry');
  return (
    <section className={styles.help} aria-label={t('help.title')}>
      <p>{t('help.lead')}</p>
      <dl>
        {EXAMPLES.map((example) => (
          <div key={example}>
            <dt lang="pl">{t(`help.${example}.line`)}</dt>
            <dd>{t(`help.${example}.does`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.doubt')}</p>
    </section>
  );
}
