import { useTranslation } from 'react-i18next';
import { Link } from '../../design/link/link.js';
import { workingAddress } from '../../navigation/addresses.js';

/** The way to the facts by which units are compared. */
export function FactsSettings({ tenant }: { tenant: string }) {
  const { t } = useTranslation('similar');
  return (
    <section aria-labelledby="unit-facts">
      <h2 id="unit-facts">{t('facts.title')}</h2>
      <p>{t('facts.inSettings')}</p>
      <p>
        <Link href={workingAddress(tenant, 'unit-facts')}>{t('facts.open')}</Link>
      </p>
    </section>
  );
}
