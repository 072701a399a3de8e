import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../design/link-button/link-button.js';
import { useLanguage } from '../../i18n/use-language.js';
import { workingAddress } from '../../navigation/addresses.js';
import type { SearchParams } from '../../navigation/search-params.js';
import styles from './explain-screen.module.css';

export interface ExplainExitsProps {
  tenant: string;
  question: SearchParams;
  /** The api's address of the explanation. */
  address: string | undefined;
}

/** Where one goes from an explanation: its files, and the figure's course over time. */
export function ExplainExits({ tenant, question, address }: ExplainExitsProps) {
  const { t } = useTranslation('explain');
  const language = useLanguage();
  const { asOf, ...figure } = question;
  const file = (format: string) =>
    `${address?.replace('/explain?', '/explain/file?')}&format=${format}&language=${language}`;
  return (
    <div className={styles.exits} role="group" aria-label={t('exits.title')}>
      <LinkButton icon="history" href={workingAddress(tenant, 'trend', { ...figure, to: asOf })}>
        {t('exits.trend')}
      </LinkButton>
      {address && (
        <>
          <LinkButton icon="download" variant="quiet" href={file('csv')} download>
            {t('exits.csv')}
          </LinkButton>
          <LinkButton icon="download" variant="quiet" href={file('xlsx')} download>
            {t('exits.xlsx')}
          </LinkButton>
        </>
      )}
    </div>
  );
}
