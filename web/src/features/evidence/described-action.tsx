import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { Notice } from '../../design/notice/notice.js';
import { workingAddress } from '../../navigation/addresses.js';

/** The action that a proof describes, and whether the log tells something else by now. */
export function DescribedAction({
  tenant,
  action,
}: {
  tenant: string;
  action: NonNullable<EvidenceResponse['action']>;
}) {
  const { t } = useTranslation('evidence');
  const { id, title, changedSince, withdrawn } = action;
  return (
    <>
      <p>
        <Link href={workingAddress(tenant, `actions/${id}`)}>{t('ofAction.describes', { title })}</Link>
      </p>
      {(withdrawn || changedSince) && (
        <Notice tone="warning">
          <p>{t(withdrawn ? 'ofAction.withdrawn' : 'ofAction.changed')}</p>
        </Notice>
      )}
    </>
  );
}
