import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { isReady } from '../../assessment-turn/assessment-turn.js';
import { HandInReport } from './hand-in-report.js';
import { useEachLine } from './use-each-line.js';
import styles from './submit-all-dialog.module.css';

export interface SubmitAllDialogProps {
  tenant: string;
  offered: readonly AssessmentSummaryResponse[];
  onClose: () => void;
}

/** Which items go to the coordinator; afterwards, which went and why the others did not. */
export function SubmitAllDialog({ tenant, offered, onClose }: SubmitAllDialogProps) {
  const { t } = useTranslation(['units', 'vocabulary']);
  const pickText = usePickText();
  const [chosen, setChosen] = useState(() => offered.filter(isReady).map(({ id }) => id));
  const { outcomes, busy, run } = useEachLine(tenant, 'submit');
  const lines = offered.filter(({ id }) => chosen.includes(id));
  const begun = busy || outcomes.length > 0;
  const close = () => {
    if (!busy) onClose();
  };
  return (
    <Dialog
      title={t(begun ? 'units:submitAll.title' : 'units:submitAll.question', { count: lines.length })}
      onClose={close}
      actions={
        begun ? (
          <Button variant="primary" busy={busy} onClick={close}>
            {t('units:submitAll.close')}
          </Button>
        ) : (
          <>
            <Button variant="primary" disabled={lines.length === 0} onClick={() => void run(lines)}>
              {t('units:submitAll.confirm', { count: lines.length })}
            </Button>
            <Button variant="quiet" onClick={close}>
              {t('units:submitAll.cancel')}
            </Button>
          </>
        )
      }
    >
      {begun ? (
        <HandInReport words="submitAll" outcomes={outcomes} of={lines.length} busy={busy} />
      ) : (
        <>
          <p>{t('units:submitAll.explain')}</p>
          <div className={styles.list}>
            {offered.map((line) => (
              <Checkbox
                key={line.id}
                label={`${line.item} ${pickText(line.title)}`}
                detail={
                  line.review === 'returned' && line.returnReason
                    ? `${t('units:row.cameBack')} ${line.returnReason}`
                    : t(`vocabulary:declaration.${line.state ?? 'not_started'}`)
                }
                checked={chosen.includes(line.id)}
                onChange={(event) =>
                  setChosen(
                    event.target.checked ? [...chosen, line.id] : chosen.filter((other) => other !== line.id),
                  )
                }
              />
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}
