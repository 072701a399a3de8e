import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { isComplete, isReady } from '../../assessment-turn/assessment-turn.js';
import { SubmitAllDialog } from './submit-all-dialog.js';

export interface SubmitAllProps {
  tenant: string;
  lines: readonly AssessmentSummaryResponse[];
}

/** Says how many are ready before anything happens; the dialog shows which. */
export function SubmitAll({ tenant, lines }: SubmitAllProps) {
  const { t } = useTranslation('units');
  // What the dialog offers is fixed when it opens: the list behind it changes while it works.
  const [offered, setOffered] = useState<readonly AssessmentSummaryResponse[] | null>(null);
  const mine = lines.filter(({ abilities }) => abilities.submit);
  const ready = mine.filter(isReady);
  // The report stays when nothing is left to hand in.
  if (ready.length === 0 && !offered) return null;
  return (
    <>
      <Button
        variant="primary"
        disabled={ready.length === 0}
        onClick={() => setOffered(mine.filter(isComplete))}
      >
        {t('submitAll.action', { count: ready.length })}
      </Button>
      {offered && <SubmitAllDialog tenant={tenant} offered={offered} onClose={() => setOffered(null)} />}
    </>
  );
}
