import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, DifferencesResponse } from '@miara/shared/api';
import { queuedQuery } from '../../api/review-queries.js';
import { useFormat } from '../../i18n/use-format.js';
import { DECLARATION_FIELDS } from './declaration-content.js';
import { useFieldValueText } from './use-field-value-text.js';
import styles from './resubmission.module.css';

/** For the reviewer of what came back: only what changed since the last decision, the former value beside it. */
export function Resubmission({ tenant, assessment }: { tenant: string; assessment: AssessmentResponse }) {
  const asked = assessment.abilities.review && assessment.review.reviewedAt !== null;
  const { data } = useQuery({ ...queuedQuery(tenant, assessment.id), enabled: asked });
  const differences = data?.assessments[0]?.differences;
  return asked && differences ? <Differences differences={differences} /> : null;
}

function Differences({ differences }: { differences: DifferencesResponse }) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const valueText = useFieldValueText();
  const { decision, reason, decidedAt, decidedBy, fields, linked, unlinked } = differences;
  const nothing = fields.length + linked.length + unlinked.length === 0;
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
      {[
        { key: 'linked', proofs: linked },
        { key: 'unlinked', proofs: unlinked },
      ].map(
        ({ key, proofs }) =>
          proofs.length > 0 && (
            <div key={key}>
              <h4>{t(`differences.${key}`)}</h4>
              <ul>
                {proofs.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
