import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, DifferencesResponse, LinkedEvidenceResponse } from '@miara/shared/api';
import { queuedQuery } from '../../api/review-queries.js';
import { Pointer } from '../../documents/pointer.js';
import { useFormat } from '../../i18n/use-format.js';
import { DECLARATION_FIELDS } from './declaration-content.js';
import { useFieldValueText } from './use-field-value-text.js';
import styles from './resubmission.module.css';

/** For the reviewer of what came back: only what changed since the last decision, the former value beside it. */
export function Resubmission({ tenant, assessment }: { tenant: string; assessment: AssessmentResponse }) {
  const asked = assessment.abilities.review && assessment.review.reviewedAt !== null;
  const { data } = useQuery({ ...queuedQuery(tenant, assessment.id), enabled: asked });
  const differences = data?.assessments[0]?.differences;
  return asked && differences ? (
    <Differences differences={differences} evidence={assessment.evidence} />
  ) : null;
}

function Differences({
  differences,
  evidence,
}: {
  differences: DifferencesResponse;
  evidence: readonly LinkedEvidenceResponse[];
}) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const valueText = useFieldValueText();
  const { decision, reason, decidedAt, decidedBy, fields } = differences;
  const { linked, unlinked, revised, redated, relinked, repointed } = differences;
  const nothing = [fields, linked, unlinked, revised, redated, relinked, repointed].every(
    ({ length }) => length === 0,
  );
  return (
    <section className={styles.differences} aria-labelledby="differences">
      <h3 id="differences">{t('differences.title')}</h3>
      <p className={styles.quiet}>
        {t(`differences.last.${decision}`, {
          person: decidedBy ?? t('history.calendar'),
          when: format.instant(decidedAt),
        })}
      </p>
      {reason && <blockquote className={styles.reason}>{reason}</blockquote>}
      {nothing && <p>{t('differences.none')}</p>}
      {DECLARATION_FIELDS.map((field) => {
        const change = fields.find((one) => one.field === field);
        if (!change) return null;
        return (
          <div key={field}>
            <h4>{t(`field.${field}`)}</h4>
            <dl className={styles.values}>
              <div>
                <dt>{t('differences.former')}</dt>
                <dd>
                  <del>{valueText(field, change.from)}</del>
                </dd>
              </div>
              <div>
                <dt>{t('differences.present')}</dt>
                <dd>
                  <ins>{valueText(field, change.to)}</ins>
                </dd>
              </div>
            </dl>
          </div>
        );
      })}
      <Proofs
        what="linked"
        proofs={linked}
        more={({ id }) => <PresentPointer id={id} evidence={evidence} />}
      />
      <Proofs what="unlinked" proofs={unlinked} />
      <Proofs
        what="revised"
        proofs={revised}
        more={({ from, to, note }) => (
          <>
            <span className={styles.quiet}>
              <del>{t('differences.revision', { number: from })}</del> →{' '}
              <ins>{t('differences.revision', { number: to })}</ins>
            </span>
            {note && <q>{note}</q>}
          </>
        )}
      />
      <Proofs what="redated" proofs={redated} />
      <Proofs
        what="relinked"
        proofs={relinked}
        more={({ former }) => (
          <span className={styles.quiet}>{t('differences.insteadOf', { title: former })}</span>
        )}
      />
      <Proofs
        what="repointed"
        proofs={repointed}
        more={({ from, to }) => (
          <>
            {(from.page !== null || from.excerpt !== null) && (
              <del>
                <Pointer {...from} />
              </del>
            )}
            {(to.page !== null || to.excerpt !== null) && (
              <ins>
                <Pointer {...to} />
              </ins>
            )}
          </>
        )}
      />
    </section>
  );
}

interface ProofsProps<Proof> {
  what: 'linked' | 'unlinked' | 'revised' | 'redated' | 'relinked' | 'repointed';
  proofs: readonly Proof[];
  more?: (proof: Proof) => ReactNode;
}

/** Proofs to which the same thing happened. */
function Proofs<Proof extends { id: string; title: string }>({ what, proofs, more }: ProofsProps<Proof>) {
  const { t } = useTranslation('assessments');
  if (proofs.length === 0) return null;
  return (
    <div>
      <h4>{t(`differences.${what}`)}</h4>
      <ul className={styles.proofs}>
        {proofs.map((proof) => (
          <li key={proof.id}>
            <span>{proof.title}</span>
            {more?.(proof)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a linked proof points now. */
function PresentPointer({ id, evidence }: { id: string; evidence: readonly LinkedEvidenceResponse[] }) {
  const proof = evidence.find((one) => one.id === id);
  return proof ? <Pointer page={proof.page} excerpt={proof.excerpt} /> : null;
}
