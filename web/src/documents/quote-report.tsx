import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import type { Quote } from './use-quote.js';
import styles from './document.module.css';

export interface QuoteReportProps {
  quote: Quote;
  /** The page that was told; null = none. */
  pointed: number | null;
  pages: number;
  /** The page that is seen. */
  page: number;
  onGo: (page: number) => void;
}

/** What became of looking for the quoted passage, and whether the page that was told is there at all. */
export function QuoteReport({ quote, pointed, pages, page, onGo }: QuoteReportProps) {
  const { t } = useTranslation('documents');
  const tooFar = pointed !== null && pointed > pages;
  if (quote.state === 'none' && !tooFar) return null;
  return (
    <p className={styles.report} role="status" data-state={quote.state}>
      {tooFar && <>{t('quote.noPage', { page: pointed, pages })} </>}
      {quote.state === 'searching' && t('quote.searching')}
      {quote.state === 'found' &&
        (pointed === null || pointed === quote.page
          ? t('quote.found', { page: quote.page })
          : t('quote.elsewhere', { page: quote.page, told: pointed }))}
      {quote.state === 'missing' && t(quote.hasText ? 'quote.missing' : 'quote.scan')}{' '}
      {quote.state === 'found' && page !== quote.page && (
        <Button size="small" variant="quiet" onClick={() => onGo(quote.page)}>
          {t('quote.go', { page: quote.page })}
        </Button>
      )}
    </p>
  );
}
