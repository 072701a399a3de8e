import { useTranslation } from 'react-i18next';
import { PublicFrame } from '../layout/public-frame.js';
import { PageTitle } from '../parts/page-title.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';

/** The figures cannot be read just now; nothing is lost. */
export function UnavailablePage() {
  const { t } = useTranslation('scorecards');
  const { place, to } = usePublicPlace();
  return (
    <PublicFrame>
      <div className={flow.top}>
        <PageTitle title={t('unavailable.title')} lead={t('unavailable.lead')} />
        <p>
          <a href={to.inLanguage(place.language)}>{t('unavailable.action')}</a>
        </p>
      </div>
    </PublicFrame>
  );
}
