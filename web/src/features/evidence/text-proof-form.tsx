import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select, type SelectOption } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { addLink, addStatement } from './evidence-life-queries.js';
import { isReversed, NO_FACTS, ProofFields, told } from './proof-fields.js';
import { withScheme } from './with-scheme.js';

export interface TextProofFormProps {
  tenant: string;
  /** Under this name what is typed is kept until it is sent. */
  keptAs: string;
  form: 'link' | 'statement';
  /** The governments whose proof it may be; with one there is nothing to choose. */
  units: readonly SelectOption[];
  expectedKinds?: readonly string[] | undefined;
  /** An action that the text describes, with what to begin from. */
  about?: { action: string; title: string; text: string; firstDay: string };
  onAdded: (evidence: EvidenceResponse) => void;
}

/** A page or a text as proof. A refusal leaves everything typed in its place. */
export function TextProofForm({
  tenant,
  keptAs,
  form,
  units,
  expectedKinds = [],
  about,
  onAdded,
}: TextProofFormProps) {
  const { t } = useTranslation('evidence');
  const { content, isRestored, change, settle, clear } = useKeptForm(keptAs, {
    unit: units[0]?.value ?? '',
    text: about?.text ?? '',
    facts: {
      ...NO_FACTS,
      kind: expectedKinds[0] ?? '',
      title: about?.title ?? '',
      firstDay: about?.firstDay ?? '',
    },
  });
  const { unit, text, facts } = content;
  const add = useMutation({
    mutationFn: () => {
      const { note, effectiveFrom, effectiveUntil, ...rest } = told(facts);
      const body = {
        ...rest,
        ...(unit && { unit }),
        ...(note && { note }),
        ...(effectiveFrom && { effectiveFrom }),
        ...(effectiveUntil && { effectiveUntil }),
      };
      return form === 'link'
        ? addLink(tenant, { ...body, url: withScheme(text) })
        : addStatement(tenant, { ...body, statement: text, ...(about && { action: about.action }) });
    },
    onSuccess: (evidence) => {
      settle({ ...content, text: '', facts: { ...facts, title: '' } });
      onAdded(evidence);
    },
  });
  const problems = useServerProblems(add.error, {
    unit: t('field.unit'),
    url: t('field.url'),
    statement: t('field.statement'),
    kind: t('field.kind'),
    title: t('field.title'),
    note: t('field.note'),
    effectiveFrom: t('field.firstDay'),
    effectiveUntil: t('field.lastDay'),
  });
  return (
    <Form
      aria-label={t(`form.${form}`)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReversed(facts)) add.mutate();
      }}
    >
      {isRestored && <RestoredNotice onClear={clear} />}
      {units.length > 1 && (
        <Select
          {...problems.field('unit')}
          label={t('field.unit')}
          hint={t('hint.unit')}
          options={units}
          value={unit}
          onChange={(value) => change({ ...content, unit: value })}
        />
      )}
      {form === 'link' ? (
        <TextField
          {...problems.field('url')}
          type="url"
          label={t('field.url')}
          hint={t('hint.url')}
          value={text}
          onChange={(event) => change({ ...content, text: event.target.value })}
        />
      ) : (
        <TextArea
          {...problems.field('statement')}
          label={t('field.statement')}
          hint={t('hint.statement')}
          rows={5}
          limit={TEXT_LIMITS.statement}
          value={text}
          onChange={(event) => change({ ...content, text: event.target.value })}
        />
      )}
      <ProofFields
        tenant={tenant}
        facts={facts}
        expectedKinds={expectedKinds}
        problems={problems}
        onChange={(told) => change({ ...content, facts: told })}
      />
      {add.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(add.error)} />}
      <ErrorSummary errors={problems.errors} />
      <div>
        <Button type="submit" variant="primary" busy={add.isPending}>
          {t(`addForm.${form}`)}
        </Button>
      </div>
    </Form>
  );
}
