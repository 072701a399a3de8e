import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { currentStandardQuery } from '../../api/standard-query.js';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { documentOf } from '../../documents/document-of.js';
import { ViewDocument } from '../../documents/view-document.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { ForceBadge } from './force-badge.js';
import { LinkBadge } from './link-badge.js';
import { ProofTitle } from './proof-title.js';
import { ScanBadge } from './scan-badge.js';
import { ReleaseBadge } from './release-badge.js';
import styles from './evidence-row.module.css';

export interface EvidenceRowProps {
  tenant: string;
  proof: EvidenceResponse;
  onOpen: () => void;
  onLink?: () => void;
}

/** One proof: what it is, how long it holds, what rests on it. */
export function EvidenceRow({ tenant, proof, onOpen, onLink }: EvidenceRowProps) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const pickText = usePickText();
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const kind = standard?.evidenceKinds.find(({ code }) => code === proof.kind);
  const document = documentOf(tenant, proof);
  const facts = [
    kind ? pickText(kind.title) : proof.kind,
    pickText(proof.unit.displayName),
    proof.form === 'file' ? format.fileSize(proof.byteSize) : t(`form.${proof.form}`),
    proof.revision > 1 && t('revision.name', { number: proof.revision }),
    [proof.uploadedBy, format.instantDay(proof.uploadedAt)].filter(Boolean).join(', '),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <ProofTitle proof={proof} {...(styles.title && { className: styles.title })} />
        {proof.statement !== null && <p className={styles.note}>{shorten(proof.statement)}</p>}
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        {proof.note && <p className={styles.note}>{proof.note}</p>}
        <p className={styles.badges}>
          <ForceBadge proof={proof} />
          <ScanBadge scan={proof.scan} />
          {proof.link && <LinkBadge link={proof.link} />}
          <ReleaseBadge tenant={tenant} proof={proof} />
        </p>
        {proof.contentRemovedOn !== null && (
          <p className={styles.facts}>{t('removed', { day: format.day(proof.contentRemovedOn) })}</p>
        )}
        {proof.links.length === 0 ? (
          <p className={styles.facts}>{t('row.noLinks')}</p>
        ) : (
          <p className={styles.links}>
            <span className={styles.facts}>{t('row.links')}</span>{' '}
            {proof.links.map(({ assessmentId, unit, item }) => (
              <Link key={assessmentId} href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
                {pickText(unit.displayName)}, {item}
              </Link>
            ))}
          </p>
        )}
      </div>
      <div className={styles.tools}>
        {document && <ViewDocument document={document} />}
        <Button size="small" aria-label={t('row.openThis', { title: proof.title })} onClick={onOpen}>
          {t('row.open')}
        </Button>
        {onLink && !proof.withdrawn && (
          <Button size="small" aria-label={t('row.linkThis', { title: proof.title })} onClick={onLink}>
            {t('row.link')}
          </Button>
        )}
      </div>
    </li>
  );
}

const MOST_WORDS = 240;

/** The beginning of a text; the whole of it is in the details. */
function shorten(text: string): string {
  return text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS).trimEnd()}…`;
}
