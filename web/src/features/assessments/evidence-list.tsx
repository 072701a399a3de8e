import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { hostOf } from '@miara/shared';
import type { ExpectedProofResponse, LinkedEvidenceResponse } from '@miara/shared/api';
import { Icon } from '../../design/icon/icon.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { lastDayInForce } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './evidence-list.module.css';

export interface EvidenceListProps {
  tenant: string;
  evidence: readonly LinkedEvidenceResponse[];
  /** Names of the kinds of proof; a kind that is not among them shows its code. */
  kinds: readonly ExpectedProofResponse[];
  /** Beside each proof: unlinking, for those who may. */
  rowTools?: (evidence: LinkedEvidenceResponse) => ReactNode;
}

/** The proofs linked to an assessment, each to download, with the time it is in force. */
export function EvidenceList({ tenant, evidence, kinds, rowTools }: EvidenceListProps) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const pickText = usePickText();
  if (evidence.length === 0) return <p className={styles.nothing}>{t('evidence.none')}</p>;
  return (
    <ul className={styles.list}>
      {evidence.map((proof) => {
        const kind = kinds.find(({ code }) => code === proof.kind);
        const facts = [
          kind ? pickText(kind.title) : proof.kind,
          proof.form === 'file' ? format.fileSize(proof.byteSize) : t(`evidence.form.${proof.form}`),
          proof.page !== null && t('evidence.page', { page: proof.page }),
        ].filter(Boolean);
        return (
          <li key={proof.id} className={styles.proof}>
            <Icon name={proof.form === 'link' ? 'external' : 'file'} />
            <div className={styles.facts}>
              {proof.form === 'file' && !proof.downloadable && <strong>{proof.title}</strong>}
              {proof.form === 'file' && proof.downloadable && (
                <a
                  href={`/api/v1/tenants/${encodeURIComponent(tenant)}/evidence/${proof.id}/file`}
                  download={proof.fileName}
                >
                  {proof.title}
                </a>
              )}
              {proof.url !== null && (
                <a href={proof.url} target="_blank" rel="noopener noreferrer">
                  {proof.title} ({hostOf(proof.url)})<VisuallyHidden>, {t('evidence.newTab')}</VisuallyHidden>
                </a>
              )}
              {proof.statement !== null && (
                <>
                  <strong>{proof.title}</strong>
                  <q className={styles.excerpt}>{proof.statement}</q>
                </>
              )}
              {proof.scan === 'pending' && (
                <span className={styles.quiet}>
                  <Icon name="history" /> {t('evidence.scanPending')}
                </span>
              )}
              {proof.scan === 'infected' && (
                <span className={styles.expired}>
                  <Icon name="warning" /> {t('evidence.scanInfected')}
                </span>
              )}
              {proof.withdrawn && <span className={styles.expired}>{t('evidence.withdrawn')}</span>}
              <span className={styles.quiet}>{facts.join(' · ')}</span>
              {(proof.effectiveFrom !== null || proof.effectiveUntil !== null) && (
                <span className={proof.inForce || proof.withdrawn ? styles.quiet : styles.expired}>
                  {proof.inForce || proof.withdrawn ? '' : `${t('evidence.notInForce')}: `}
                  {period(proof)}
                </span>
              )}
              {proof.excerpt && <q className={styles.excerpt}>{proof.excerpt}</q>}
            </div>
            {rowTools && <div>{rowTools(proof)}</div>}
          </li>
        );
      })}
    </ul>
  );

  function period({ effectiveFrom, effectiveUntil }: LinkedEvidenceResponse): string {
    const from = effectiveFrom === null ? null : format.shortDay(effectiveFrom);
    const to = effectiveUntil === null ? null : format.shortDay(lastDayInForce(effectiveUntil));
    if (from !== null && to !== null) return t('evidence.fromTo', { from, to });
    return from !== null ? t('evidence.from', { from }) : t('evidence.to', { to });
  }
}
