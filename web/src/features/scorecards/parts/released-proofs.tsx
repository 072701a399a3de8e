import { useTranslation } from 'react-i18next';
import type { PublicProofResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { ContentText } from './content-text.js';
import styles from './released-proofs.module.css';

/** Proofs that were released to the public: what each is, the passage that matters, where to get it, since when. */
export function ReleasedProofs({ proofs }: { proofs: readonly PublicProofResponse[] }) {
  if (proofs.length === 0) return null;
  return (
    <ul className={styles.list}>
      {proofs.map((proof) => (
        <li key={proof.id}>
          <ReleasedProof proof={proof} />
        </li>
      ))}
    </ul>
  );
}

function ReleasedProof({ proof }: { proof: PublicProofResponse }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { title, kind, excerpt, page, file, fileName, byteSize, url, statement, redacted } = proof;
  return (
    <>
      <p>
        <strong lang="pl">{title}</strong>
        {kind && (
          <span className={styles.quiet}>
            {' '}
            · <ContentText text={kind} />
          </span>
        )}
      </p>
      {excerpt !== null && (
        <p>
          <span lang="pl">{t('proof.excerpt', { excerpt })}</span>
          {page !== null && <span className={styles.quiet}> {t('proof.page', { page })}</span>}
        </p>
      )}
      {statement !== null && (
        <p className={styles.statement} lang="pl">
          {statement}
        </p>
      )}
      {file !== null && fileName !== null && (
        <p>
          <a href={file} download rel="nofollow">
            {t('proof.download', { name: fileName, size: format.fileSize(byteSize ?? 0) })}
          </a>
        </p>
      )}
      {url !== null && (
        <p>
          <a href={url} rel="noopener noreferrer nofollow" className={styles.address}>
            {url}
          </a>
        </p>
      )}
      <p className={styles.quiet}>
        {[
          t('proof.since', { day: format.day(proof.releasedOn) }),
          t('proof.revision', { number: proof.revision, day: format.day(proof.revisionOn) }),
          redacted && t('proof.redacted'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
