import { useTranslation } from 'react-i18next';
import { PublicFrame } from '../layout/public-frame.js';
import { PageTitle } from '../parts/page-title.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';

/** There is no such page, or not in this publication. */
export function NotFoundPage() {
  const { t } = useTranslation('scorecards');
  const { to } = usePublicPlace();
  return (
    <PublicFrame>
      <div className={flow.top}>
        <PageTitle title={t('notFound.title')} lead={t('notFound.lead')} />
        <p>{t('notFound.hint')}</p>
        <p>
          <a href={to.start()}>{t('notFound.action')}</a>
        </p>
      </div>
    </PublicFrame>
  );
}
