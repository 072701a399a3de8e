import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CheckCode, FindingResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { lastDayInForce } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { AcceptDialog } from './accept-dialog.js';
import { reopenFinding } from './checks-queries.js';
import { useFindingWords } from './use-finding-words.js';
import styles from './checks.module.css';

export interface FindingListProps {
  tenant: string;
  code: CheckCode;
  findings: readonly FindingResponse[];
}

/** What a check points at: each leads to the assessment, and can be taken off the list with a note. */
export function FindingList({ tenant, code, findings }: FindingListProps) {
  const { t } = useTranslation('checks');
  const format = useFormat();
  const pickText = usePickText();
  const words = useFindingWords(code);
  const queryClient = useQueryClient();
  const [accepting, setAccepting] = useState<FindingResponse | null>(null);
  const reopen = useMutation({
    mutationFn: (assessmentId: string) => reopenFinding(tenant, code, assessmentId),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'checks') }),
  });
  return (
    <>
      {reopen.error && <ProblemNotice problem={problemOf(reopen.error)} />}
      <ul className={styles.findings}>
        {findings.map((finding) => {
          const { assessmentId, unit, item, title, facts, accepted } = finding;
          const said = words(facts);
          return (
            <li key={assessmentId}>
              <div>
                <p className={styles.quiet}>{pickText(unit.displayName)}</p>
                <p>
                  <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
                    {item} {pickText(title)}
                  </Link>
                </p>
                {said && <p>{said}</p>}
                {accepted && (
                  <p className={styles.accepted}>
                    <q>{accepted.note}</q>{' '}
                    <span className={styles.quiet}>
                      {t('accepted.by', { person: accepted.by ?? '', when: format.instantDay(accepted.at) })}
                      {accepted.until &&
                        `, ${t('accepted.until', { day: format.day(lastDayInForce(accepted.until)) })}`}
                    </span>
                  </p>
                )}
              </div>
              {accepted ? (
                <Button
                  size="small"
                  aria-label={t('reopenThis', { unit: pickText(unit.displayName), item })}
                  onClick={() => reopen.mutate(assessmentId)}
                >
                  {t('reopen')}
                </Button>
              ) : (
                <Button
                  size="small"
                  aria-label={t('acceptThis', { unit: pickText(unit.displayName), item })}
                  onClick={() => setAccepting(finding)}
                >
                  {t('accept')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {accepting && (
        <AcceptDialog tenant={tenant} code={code} finding={accepting} onClose={() => setAccepting(null)} />
      )}
    </>
  );
}
