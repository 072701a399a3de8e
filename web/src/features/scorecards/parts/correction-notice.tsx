import { useTranslation } from 'react-i18next';
import type { PublicPublicationResponse, PublicTenantResponse } from '@miara/shared/api';
import { Notice } from '../../../design/notice/notice.js';
import { usePublicPlace } from '../use-public-place.js';

/** Says that a publication was corrected, or that it is a correction, and leads to the log. Silent otherwise. */
export function CorrectionNotice({
  tenant,
  publication: { number, corrects, correctedBy },
}: {
  tenant: PublicTenantResponse;
  publication: PublicPublicationResponse;
}) {
  const { t } = useTranslation('scorecards');
  const { to } = usePublicPlace();
  if (corrects === null && correctedBy === null) return null;
  const log = <a href={to.corrections(tenant.slug)}>{t('corrections.link')}</a>;
  return correctedBy !== null ? (
    <Notice
      tone="warning"
      title={t('corrections.corrected', { number, by: correctedBy })}
      action={
        <>
          <a href={to.inPublication(correctedBy)}>{t('corrections.open', { number: correctedBy })}</a> {log}
        </>
      }
    />
  ) : (
    <Notice title={t('corrections.isCorrection', { number, corrects })} action={log} />
  );
}
