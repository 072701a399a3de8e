import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReleaseContentRequest, ReleaseResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Link } from '../../design/link/link.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';
import { ContentForm } from './content-form.js';
import { Decide } from './decide.js';
import { EndRelease } from './end-release.js';
import { PublicPreview } from './public-preview.js';
import { Questions, Answers } from './questions.js';
import { Redact } from './redact/redact.js';
import { ReleaseStateBadge } from './release-state.js';
import { editRelease, releasedProofQuery, releaseQuery } from './releases-queries.js';
import styles from './release-page.module.css';

/** One release: prepared and answered by one person, looked at and decided by another, there for the record. */
export function Page() {
  const tenant = useTenant();
  const { id = '' } = useAddressParams();
  const { data: release, error, refetch } = useQuery(releaseQuery(tenant, id));
  if (release) return <Release key={release.id} tenant={tenant} release={release} />;
  return error ? <QueryFailed error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} />;
}

function Release({ tenant, release }: { tenant: string; release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const pickText = usePickText();
  const [ending, setEnding] = useState(false);
  const { abilities, state, unit } = release;
  return (
    <>
      <PageHeader
        title={release.title}
        lead={`${t('releaseOf')} ${pickText(unit.displayName)}`}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'releases'), label: t('backToList') }]} />}
        {...(abilities.withdraw && {
          action: (
            <Button variant="quiet" onClick={() => setEnding(true)}>
              {t(state === 'released' ? 'withdraw.released' : 'withdraw.action')}
            </Button>
          ),
        })}
      />
      <div className={styles.parts}>
        <Where tenant={tenant} release={release} />
        {abilities.edit ? (
          <Draft tenant={tenant} release={release} />
        ) : (
          <>
            <PublicPreview release={release} />
            <Answers release={release} />
          </>
        )}
        {abilities.decide && <Decide tenant={tenant} release={release} />}
      </div>
      {ending && (
        <EndRelease tenant={tenant} release={release} how="withdraw" onClose={() => setEnding(false)} />
      )}
    </>
  );
}

/** The stage, who did what, and what has changed since. */
function Where({ tenant, release }: { tenant: string; release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const { prepared, proposed, decided, withdrawn, state, proofNow } = release;
  const steps = [
    ['prepared', prepared],
    ['proposed', proposed],
    [release.refuseReason === null ? 'approved' : 'refused', decided],
    ['withdrawn', withdrawn],
  ] as const;
  return (
    <section aria-label={t('stage')}>
      <p>
        <ReleaseStateBadge state={state} />
      </p>
      <ol className={styles.steps}>
        {steps.map(
          ([name, step]) =>
            step && (
              <li key={name}>{t(`did.${name}`, { person: step.by, when: format.instant(step.at) })}</li>
            ),
        )}
      </ol>
      {release.refuseReason !== null && (
        <Notice tone="warning" title={t('refuse.reason')}>
          <p className={styles.text}>{release.refuseReason}</p>
        </Notice>
      )}
      {release.withdrawReason !== null && (
        <Notice title={t('withdraw.reason')}>
          <p className={styles.text}>{release.withdrawReason}</p>
        </Notice>
      )}
      {proofNow !== 'same' && ['draft', 'proposed', 'released'].includes(state) && (
        <Notice tone="warning" title={t(`proofNow.${proofNow}`)}>
          <p>{t(state === 'released' ? 'proofNow.staysPublic' : 'proofNow.beforeRelease')}</p>
        </Notice>
      )}
      {state === 'proposed' && !release.abilities.decide && (
        <Notice>
          <p>{t(release.isOwn ? 'waitsForOther' : 'waitsForSomebody')}</p>
        </Notice>
      )}
      <p>
        <Link href={workingAddress(tenant, 'evidence', { proof: release.evidenceId })}>
          {t('toProof', { title: release.evidenceTitle })}
        </Link>
      </p>
    </section>
  );
}

/** The steps of who prepares it: what, redact, questions. */
function Draft({ tenant, release }: { tenant: string; release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState(false);
  const { data: proof } = useQuery(releasedProofQuery(tenant, release.evidenceId));
  const edit = useMutation({
    mutationFn: (content: ReleaseContentRequest) => editRelease(tenant, release, content),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      setEditing(false);
    },
  });
  const isReady = release.file !== null || release.url !== null || release.statement !== null;
  return (
    <>
      <section className={styles.step}>
        <h2>{t('step.whatNumber')}</h2>
        {editing && proof ? (
          <ContentForm
            proof={proof}
            release={release}
            busy={edit.isPending}
            error={edit.error}
            onSave={(content) => edit.mutate(content)}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <>
            <PublicPreview release={release} plain />
            <p>
              <Button onClick={() => setEditing(true)}>{t('change')}</Button>
            </p>
          </>
        )}
      </section>
      {release.form === 'file' && release.copy === 'redacted' && (
        <section className={styles.step}>
          <h2>{t('step.redactNumber')}</h2>
          {proof && <Redact tenant={tenant} release={release} proof={proof} />}
        </section>
      )}
      {isReady && (
        <section className={styles.step}>
          <h2>{t(release.copy === 'redacted' ? 'step.questionsThird' : 'step.questionsSecond')}</h2>
          <Questions key={release.version} tenant={tenant} release={release} />
        </section>
      )}
    </>
  );
}
