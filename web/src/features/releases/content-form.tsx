import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROOF_COPIES, TEXT_LIMITS, type ProofCopy } from '@miara/shared';
import type { EvidenceResponse, ReleaseContentRequest, ReleaseResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';

export interface ContentFormProps {
  proof: EvidenceResponse;
  /** The draft that is edited; left out for a new one. */
  release?: ReleaseResponse;
  busy: boolean;
  error: Error | null;
  onSave: (content: ReleaseContentRequest) => void;
  onCancel?: () => void;
}

/** What the public would see of a proof: title, passage, where, and which copy. Apart from everything private. */
export function ContentForm({ proof, release, busy, error, onSave, onCancel }: ContentFormProps) {
  const { t } = useTranslation('releases');
  const pickText = usePickText();
  const [title, setTitle] = useState(release?.title ?? '');
  const [excerpt, setExcerpt] = useState(release?.excerpt ?? '');
  const [page, setPage] = useState(release?.page?.toString() ?? '');
  const [statement, setStatement] = useState(release?.statement ?? proof.statement ?? '');
  const [copy, setCopy] = useState<ProofCopy>(release?.copy ?? 'original');
  const [assessments, setAssessments] = useState<string[]>(
    release
      ? release.items.map(({ assessmentId }) => assessmentId)
      : proof.links.map(({ assessmentId }) => assessmentId),
  );
  const problems = useServerProblems(error, {
    title: t('field.title'),
    excerpt: t('field.excerpt'),
    page: t('field.page'),
    assessments: t('field.items'),
    statement: t('field.statement'),
    copy: t('field.copy'),
  });
  return (
    <Form
      aria-label={t('step.what')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({
          title,
          copy: proof.form === 'file' ? copy : 'original',
          assessments,
          ...(excerpt.trim() !== '' && { excerpt }),
          ...(/^[1-9]\d{0,4}$/.test(page.trim()) && { page: Number(page) }),
          ...(proof.form === 'statement' && { statement }),
        });
      }}
    >
      <ErrorSummary errors={problems.errors} />
      <TextField
        {...problems.field('title')}
        label={t('field.title')}
        hint={t('hint.title', { title: proof.title })}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        {...problems.field('excerpt')}
        optional
        label={t('field.excerpt')}
        hint={t('hint.excerpt')}
        rows={3}
        limit={TEXT_LIMITS.publicExcerpt}
        value={excerpt}
        onChange={(event) => setExcerpt(event.target.value)}
      />
      {proof.form === 'file' && (
        <TextField
          {...problems.field('page')}
          optional
          label={t('field.page')}
          inputMode="numeric"
          value={page}
          onChange={(event) => setPage(event.target.value)}
        />
      )}
      {proof.form === 'statement' && (
        <TextArea
          {...problems.field('statement')}
          label={t('field.statement')}
          hint={t('hint.statement')}
          rows={6}
          limit={TEXT_LIMITS.statement}
          value={statement}
          onChange={(event) => setStatement(event.target.value)}
        />
      )}
      {proof.links.length > 1 && (
        <CheckboxList
          {...problems.field('assessments')}
          label={t('field.items')}
          options={proof.links.map(({ assessmentId, unit, item }) => ({
            value: assessmentId,
            label: `${pickText(unit.displayName)}, ${item}`,
          }))}
          selected={assessments}
          onChange={setAssessments}
        />
      )}
      {proof.form === 'file' && (
        <RadioGroup<ProofCopy>
          {...problems.field('copy')}
          label={t('field.copy')}
          options={PROOF_COPIES.map((value) => ({
            value,
            label: t(`copy.${value}`),
            detail: t(`copy.${value}Detail`),
          }))}
          value={copy}
          onChange={setCopy}
        />
      )}
      {error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(error)} />}
      <p>
        <Button type="submit" variant="primary" busy={busy}>
          {t(release ? 'save' : 'prepare')}
        </Button>{' '}
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </p>
    </Form>
  );
}
