import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { Button } from '../../design/button/button.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { Link } from '../../design/link/link.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { useToast } from '../../design/toast/toast.js';
import { documentOf } from '../../documents/document-of.js';
import { ViewDocument } from '../../documents/view-document.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { DescribedAction } from './described-action.js';
import { EditEvidence } from './edit-evidence.js';
import { proofQuery, restoreEvidence } from './evidence-life-queries.js';
import { EvidenceRevisions } from './evidence-revisions.js';
import { ForceBadge } from './force-badge.js';
import { LinkedPage } from './linked-page.js';
import { ProofTitle } from './proof-title.js';
import { ReleaseBadge } from './release-badge.js';
import { ReviseEvidence } from './revise-evidence.js';
import { ScanBadge } from './scan-badge.js';
import { WithdrawEvidence } from './withdraw-evidence.js';
import styles from './evidence-drawer.module.css';

/** One proof whole: what it is, until when it holds, what rests on it, what it was before, and what can be done. */
export function EvidenceDrawer({ tenant, id, onClose }: { tenant: string; id: string; onClose: () => void }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [doing, setDoing] = useState<'edit' | 'revise' | 'withdraw' | null>(null);
  const { data: proof, error, refetch } = useQuery(proofQuery(tenant, id));
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const restore = useMutation({
    mutationFn: () => restoreEvidence(tenant, id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('restore.done'));
    },
  });
  if (!proof) {
    return (
      <Drawer title={t('detail.loading')} onClose={onClose}>
        {error ? <QueryFailed error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />}
      </Drawer>
    );
  }
  const { abilities, withdrawn, links } = proof;
  const kind = standard?.evidenceKinds.find(({ code }) => code === proof.kind);
  const document = documentOf(tenant, proof);
  const mayDo = abilities.edit || abilities.revise || abilities.withdraw || abilities.restore;
  return (
    <Drawer
      title={proof.title}
      over={pickText(proof.unit.displayName)}
      onClose={onClose}
      {...(mayDo &&
        doing === null && {
          actions: (
            <>
              {abilities.edit && (
                <Button variant="primary" onClick={() => setDoing('edit')}>
                  {t('edit.action')}
                </Button>
              )}
              {abilities.revise && <Button onClick={() => setDoing('revise')}>{t('revise.action')}</Button>}
              {abilities.edit && (proof.release === null || proof.release.state === 'released') && (
                <LinkButton href={workingAddress(tenant, 'releases/new', { evidence: id })}>
                  {t('release.start')}
                </LinkButton>
              )}
              {abilities.withdraw && (
                <Button variant="quiet" onClick={() => setDoing('withdraw')}>
                  {t('withdraw.start')}
                </Button>
              )}
              {abilities.restore && (
                <Button variant="primary" busy={restore.isPending} onClick={() => restore.mutate()}>
                  {t('restore.action')}
                </Button>
              )}
            </>
          ),
        })}
    >
      <div className={styles.parts}>
        {withdrawn && (
          <Notice tone="warning" title={t('withdrawn.title')}>
            <p>
              {t('withdrawn.by', {
                when: format.instant(withdrawn.at),
                person: withdrawn.by ?? t('withdrawn.somebody'),
              })}
            </p>
            <p className={styles.note}>{withdrawn.reason}</p>
            {abilities.restore && <p>{t('restore.explains')}</p>}
          </Notice>
        )}
        {proof.scan?.state === 'infected' && (
          <Notice tone="danger" title={t('scan.infected')}>
            <p>{t('scan.infectedExplains', { signature: proof.scan.signature })}</p>
          </Notice>
        )}
        {restore.error && <ProblemNotice problem={problemOf(restore.error)} />}
        {doing === 'edit' && <EditEvidence tenant={tenant} proof={proof} onClose={() => setDoing(null)} />}
        {doing === 'revise' && (
          <ReviseEvidence tenant={tenant} proof={proof} onClose={() => setDoing(null)} />
        )}
        {doing !== 'edit' && (
          <section>
            <p>
              <ProofTitle proof={proof} /> {document && <ViewDocument document={document} />}
            </p>
            {proof.statement !== null && (
              <blockquote className={styles.statement}>{proof.statement}</blockquote>
            )}
            {proof.action && <DescribedAction tenant={tenant} action={proof.action} />}
            <p>
              <ForceBadge proof={proof} />
            </p>
            {(proof.scan?.state === 'clean' || proof.scan?.state === 'pending') && (
              <p>
                <ScanBadge scan={proof.scan} whole />
              </p>
            )}
            {proof.scan?.state === 'pending' && <p className={styles.quiet}>{t('scan.pendingExplains')}</p>}
            <p>
              <ReleaseBadge tenant={tenant} proof={proof} />
            </p>
            {proof.note && <p className={styles.note}>{proof.note}</p>}
            <p className={styles.quiet}>
              {[
                t(`form.${proof.form}`),
                kind ? pickText(kind.title) : proof.kind,
                format.fileSize(proof.byteSize),
                [proof.uploadedBy, format.instantDay(proof.uploadedAt)].filter(Boolean).join(', '),
              ].join(' · ')}
            </p>
          </section>
        )}
        {proof.contentRemovedOn !== null && (
          <Notice>
            <p>{t('removed', { day: format.day(proof.contentRemovedOn) })}</p>
          </Notice>
        )}
        {proof.form === 'link' && <LinkedPage tenant={tenant} proof={proof} />}
        <section>
          <h3>{links.length === 0 ? t('detail.noLinks') : t('detail.links', { count: links.length })}</h3>
          {links.length === 0 ? (
            <p className={styles.quiet}>{t('row.noLinks')}</p>
          ) : (
            <ul className={styles.links}>
              {links.map(({ assessmentId, unit, item, standing }) => (
                <li key={assessmentId}>
                  <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
                    {pickText(unit.displayName)}, {item}
                  </Link>{' '}
                  <StandingBadge standing={standing} plain />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h3>{t('revision.title')}</h3>
          <EvidenceRevisions tenant={tenant} id={id} />
        </section>
      </div>
      {doing === 'withdraw' && (
        <WithdrawEvidence tenant={tenant} proof={proof} onClose={() => setDoing(null)} />
      )}
    </Drawer>
  );
}
