import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { useMe } from '../../session/use-session.js';
import type { NewPartnerSlot, ProofsSlot } from './action-form.js';
import { ActionHistory } from './action-history.js';
import { ActionView } from './action-view.js';
import { EditAction } from './edit-action.js';
import { keptEdit } from './kept-draft.js';
import { WithdrawAction } from './withdraw-action.js';
import { WithdrawnNotice } from './withdrawn-notice.js';
import styles from './action-view.module.css';

export interface OneActionProps {
  tenant: string;
  action: ActionResponse;
  before: ReactNode;
  proofs: ProofsSlot;
  newPartner: NewPartnerSlot;
}

/** An action as it stands; changing it is one click away, and goes on where it was left. */
export function OneAction({ tenant, action, before, proofs, newPartner }: OneActionProps) {
  const { t } = useTranslation('actions');
  const { t: tDetails } = useTranslation('action-details');
  const format = useFormat();
  const pickText = usePickText();
  const { person } = useMe();
  const { abilities } = action;
  const [editing, setEditing] = useState(() => abilities.edit && keptEdit(person.id, action.id) !== null);
  const [withdrawing, setWithdrawing] = useState(false);
  const reads = !editing;
  return (
    <>
      <PageHeader
        title={action.title}
        before={before}
        lead={t('loggedBy', {
          unit: pickText(action.unit.displayName),
          person: action.loggedBy ?? '—',
          when: format.instant(action.loggedAt),
        })}
        action={
          reads &&
          abilities.edit && (
            <Button variant="primary" onClick={() => setEditing(true)}>
              {tDetails('change')}
            </Button>
          )
        }
      />
      {action.withdrawn && <WithdrawnNotice tenant={tenant} action={action} withdrawn={action.withdrawn} />}
      {editing ? (
        <EditAction
          tenant={tenant}
          action={action}
          proofs={proofs}
          newPartner={newPartner}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <ActionView tenant={tenant} action={action} />
          <ActionHistory tenant={tenant} id={action.id} />
          {abilities.withdraw && (
            <div className={styles.foot}>
              <Button variant="quiet" onClick={() => setWithdrawing(true)}>
                {tDetails('withdraw.open')}
              </Button>
            </div>
          )}
        </>
      )}
      {withdrawing && (
        <WithdrawAction tenant={tenant} action={action} onClose={() => setWithdrawing(false)} />
      )}
    </>
  );
}
