import { useId, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse, ReleaseResponse } from '@miara/shared/api';
import { problemOf } from '../../../api/problem-of.js';
import { queryKeys } from '../../../api/query-keys.js';
import { Button } from '../../../design/button/button.js';
import { Checkbox } from '../../../design/checkbox/checkbox.js';
import { Notice } from '../../../design/notice/notice.js';
import { ProblemNotice } from '../../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../../design/skeleton/skeleton.js';
import { useToast } from '../../../design/toast/toast.js';
import { sendRedactedCopy } from '../releases-queries.js';
import type { Box } from './boxes.js';
import CopyPages from './copy-pages.js';
import { flatten } from './flatten.js';
import { isDrawable, type DrawableDocument } from './open-document.js';
import { RedactPage } from './redact-page.js';
import { useDocument } from './use-document.js';
import styles from './redact.module.css';

export interface RedactProps {
  tenant: string;
  release: ReleaseResponse;
  proof: EvidenceResponse;
}

/** Covers parts of the proof's pages and saves a copy that consists of pictures only. */
export function Redact({ tenant, release, proof }: RedactProps) {
  const { t } = useTranslation('releases');
  const [again, setAgain] = useState(false);
  if (release.file && !again) {
    return (
      <>
        <Notice tone="success" title={t('redact.saved')}>
          <p>{t('redact.check')}</p>
        </Notice>
        <p>
          <Button onClick={() => setAgain(true)}>{t('redact.again')}</Button>
        </p>
        <CopyPages key={release.file.sha256} file={release.file} />
      </>
    );
  }
  if (!isDrawable(proof.mediaType) || proof.mediaType === null) {
    return (
      <Notice tone="warning">
        <p>{t('redact.notHere')}</p>
      </Notice>
    );
  }
  const address = `/api/v1/tenants/${encodeURIComponent(tenant)}/evidence/${proof.id}/revisions/${release.revision}/file`;
  return (
    <Editor
      tenant={tenant}
      release={release}
      address={address}
      mediaType={proof.mediaType}
      onSaved={() => setAgain(false)}
    />
  );
}

interface EditorProps extends Pick<RedactProps, 'tenant' | 'release'> {
  address: string;
  mediaType: string;
  onSaved: () => void;
}

function Editor({ tenant, release, address, mediaType, onSaved }: EditorProps) {
  const { t } = useTranslation('releases');
  const { document, failed } = useDocument(address, mediaType);
  if (failed) {
    return (
      <Notice tone="warning">
        <p>{t('pages.failed')}</p>
      </Notice>
    );
  }
  if (!document) return <Skeleton rows={8} />;
  return <Covers tenant={tenant} release={release} document={document} onSaved={onSaved} />;
}

function Covers({
  tenant,
  release,
  document,
  onSaved,
}: Pick<EditorProps, 'tenant' | 'release' | 'onSaved'> & { document: DrawableDocument }) {
  const { t } = useTranslation('releases');
  const say = useToast();
  const queryClient = useQueryClient();
  const helpId = useId();
  const [boxes, setBoxes] = useState<Box[]>([]);
  const [isFingerDrawing, setFingerDrawing] = useState(false);
  const [done, setDone] = useState(0);
  const { pages } = document;
  const save = useMutation({
    mutationFn: async () => sendRedactedCopy(tenant, release, await flatten(document, boxes, setDone)),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('redact.saved'));
      onSaved();
    },
  });
  return (
    <>
      <p id={helpId}>{t('redact.help')}</p>
      <p className={styles.fingers}>
        <Checkbox
          label={t('redact.finger')}
          checked={isFingerDrawing}
          onChange={(event) => setFingerDrawing(event.target.checked)}
        />
      </p>
      <ol className={styles.pages} aria-label={t('pages.title')}>
        {pages.map((page, at) => (
          <RedactPage
            key={at}
            page={page}
            number={at + 1}
            pages={pages.length}
            boxes={boxes}
            onBoxes={setBoxes}
            isFingerDrawing={isFingerDrawing}
            helpId={helpId}
          />
        ))}
      </ol>
      {save.error && <ProblemNotice problem={problemOf(save.error)} />}
      <div className={styles.save}>
        <Button
          variant="primary"
          busy={save.isPending}
          disabled={boxes.length === 0}
          onClick={() => {
            setDone(0);
            save.mutate();
          }}
        >
          {t('redact.save')}
        </Button>
        <span className={styles.number} aria-live="polite">
          {save.isPending
            ? t('redact.progress', { page: done, pages: pages.length })
            : boxes.length === 0
              ? t('redact.none')
              : t('redact.count', { count: boxes.length })}
        </span>
      </div>
    </>
  );
}
