import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { HandInReport } from './hand-in-report.js';
import { useEachLine } from './use-each-line.js';

export interface RecallAllProps {
  tenant: string;
  lines: readonly AssessmentSummaryResponse[];
}

/** Takes back everything that waits for the coordinator; says how many first, and which could not be taken back. */
export function RecallAll({ tenant, lines }: RecallAllProps) {
  const { t } = useTranslation('units');
  // What the dialog offers is fixed when it opens: the list behind it changes while it works.
  const [offered, setOffered] = useState<readonly AssessmentSummaryResponse[] | null>(null);
  const { outcomes, busy, run } = useEachLine(tenant, 'recall');
  const waiting = lines.filter(({ abilities }) => abilities.recall);
  if (waiting.length < 2 && !offered) return null;
  const begun = busy || outcomes.length > 0;
  const close = () => {
    if (!busy) setOffered(null);
  };
  return (
    <>
      <Button disabled={waiting.length === 0} onClick={() => setOffered(waiting)}>
        {t('recallAll.action', { count: waiting.length })}
      </Button>
      {offered && (
        <Dialog
          title={t(begun ? 'recallAll.title' : 'recallAll.question', { count: offered.length })}
          onClose={close}
          actions={
            begun ? (
              <Button variant="primary" busy={busy} onClick={close}>
                {t('recallAll.close')}
              </Button>
            ) : (
              <>
                <Button variant="primary" onClick={() => void run(offered)}>
                  {t('recallAll.confirm', { count: offered.length })}
                </Button>
                <Button variant="quiet" onClick={close}>
                  {t('recallAll.cancel')}
                </Button>
              </>
            )
          }
        >
          {begun ? (
            <HandInReport words="recallAll" outcomes={outcomes} of={offered.length} busy={busy} />
          ) : (
            <p>{t('recallAll.explain')}</p>
          )}
        </Dialog>
      )}
    </>
  );
}
