import { useTranslation } from 'react-i18next';
import { BareFrame } from '../design/bare-frame/bare-frame.js';
import { LinkButton } from '../design/link-button/link-button.js';
import { PageHeader } from '../design/page-header/page-header.js';

/** An address that leads nowhere, or to something the person may not see: they look the same on purpose. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.lead')} />
      <LinkButton href="/app">{t('notFound.action')}</LinkButton>
    </>
  );
}

/** The same where there is no tenant to frame it. */
export function BareNotFoundPage() {
  return (
    <BareFrame home="/app">
      <NotFoundPage />
    </BareFrame>
  );
}
