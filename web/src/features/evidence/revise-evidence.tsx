import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACCEPTED_EXTENSIONS, FILE_MAX_BYTES, TEXT_LIMITS } from '@miara/shared';
import type { EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { FileDrop } from '../../design/file-drop/file-drop.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { refusalOf } from './check-file.js';
import { reviseFile, reviseText } from './evidence-life-queries.js';
import { confirmedLinks } from './evidence-life.js';
import { refuseFile } from './refuse-file.js';
import { withScheme } from './with-scheme.js';

/** A new content in place of the present one, which stays to be looked up. */
export function ReviseEvidence({
  tenant,
  proof,
  onClose,
}: {
  tenant: string;
  proof: EvidenceResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation('evidence');
  const say = useToast();
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const [text, setText] = useState(proof.url ?? proof.statement ?? '');
  const done = async () => {
    await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    say(t('revise.done'));
    onClose();
  };
  const revise = useMutation({
    mutationFn: () => reviseText(tenant, proof, proof.form === 'link' ? withScheme(text) : text, note),
    onSuccess: done,
  });
  const problems = useServerProblems(revise.error, {
    url: t('field.url'),
    statement: t('field.statement'),
    note: t('field.revisionNote'),
  });
  const reopened = confirmedLinks(proof);
  return (
    <Form
      aria-label={t('revise.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (proof.form !== 'file') revise.mutate();
      }}
    >
      {reopened > 0 && (
        <Notice tone="warning">
          <p>{t('revise.reopens', { count: reopened })}</p>
        </Notice>
      )}
      <TextArea
        {...problems.field('note')}
        optional
        label={t('field.revisionNote')}
        hint={t('hint.revisionNote')}
        rows={2}
        limit={TEXT_LIMITS.note}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {proof.form === 'file' && (
        <FileDrop<EvidenceResponse>
          label={t('field.files')}
          accept={ACCEPTED_EXTENSIONS}
          maxBytes={FILE_MAX_BYTES}
          multiple={false}
          send={async (file, options) => {
            const refusal = refusalOf(file);
            if (refusal) refuseFile(refusal);
            return reviseFile(tenant, proof, file, note, options);
          }}
          onSent={() => void done()}
        />
      )}
      {proof.form === 'link' && (
        <TextField
          {...problems.field('url')}
          type="url"
          label={t('field.url')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {proof.form === 'statement' && (
        <TextArea
          {...problems.field('statement')}
          label={t('field.statement')}
          rows={5}
          limit={TEXT_LIMITS.statement}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {revise.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(revise.error)} />}
      <ErrorSummary errors={problems.errors} />
      <p>
        {proof.form !== 'file' && (
          <Button type="submit" variant="primary" busy={revise.isPending}>
            {t('revise.save')}
          </Button>
        )}{' '}
        <Button variant="quiet" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </p>
    </Form>
  );
}
