import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitFactResponse } from '@miara/shared/api';
import { ProblemError } from '../../api/problem-error.js';
import { queryKeys } from '../../api/query-keys.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { saveFacts } from './similar-queries.js';

const NUMBERS = ['areaHectares', 'residents', 'foreignResidents'] as const;

/** Facts of one unit and year: new ones, or a correction. */
export function FactDrawer({
  tenant,
  fact,
  onClose,
}: {
  tenant: string;
  fact: UnitFactResponse | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('similar');
  const say = useToast();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState({
    teryt: fact?.unit.teryt ?? '',
    year: fact ? String(fact.year) : '',
    areaHectares: textOf(fact?.areaHectares),
    residents: textOf(fact?.residents),
    foreignResidents: textOf(fact?.foreignResidents),
    source: fact?.source ?? '',
  });
  const save = useMutation({
    mutationFn: () =>
      saveFacts(tenant, [
        {
          teryt: draft.teryt.trim(),
          year: Number(draft.year),
          areaHectares: numberOf(draft.areaHectares),
          residents: numberOf(draft.residents),
          foreignResidents: numberOf(draft.foreignResidents),
          source: draft.source.trim(),
        },
      ]),
    onSuccess: async () => {
      say(t('facts.saved'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = {
    teryt: t('facts.field.teryt'),
    year: t('facts.field.year'),
    areaHectares: t('facts.field.areaHectares'),
    residents: t('facts.field.residents'),
    foreignResidents: t('facts.field.foreignResidents'),
    source: t('facts.field.source'),
  };
  const problems = useServerProblems(ofTheOnlyRow(save.error), labels);
  const field = (name: keyof typeof labels) => ({
    ...problems.field(name),
    label: labels[name],
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <FormDrawer
      title={fact ? t('facts.edit') : t('facts.add')}
      saveLabel={t('facts.save')}
      cancelLabel={t('facts.cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <TextField {...field('teryt')} inputMode="numeric" readOnly={fact !== null} />
      <TextField {...field('year')} inputMode="numeric" readOnly={fact !== null} />
      {NUMBERS.map((name) => (
        <TextField
          key={name}
          {...field(name)}
          inputMode="numeric"
          hint={t(name === 'residents' ? 'facts.hint.residents' : 'facts.hint.optional')}
        />
      ))}
      <TextField {...field('source')} type="url" hint={t('facts.hint.source')} />
    </FormDrawer>
  );
}

/** A refusal names the row of the list; here is only one, and its fields are the form's. */
function ofTheOnlyRow(error: Error | null): Error | null {
  if (!(error instanceof ProblemError)) return error;
  const errors = error.problem.errors?.map((one) => ({
    ...one,
    pointer: one.pointer.replace(/^\/facts\/0/, ''),
  }));
  return errors ? new ProblemError({ ...error.problem, errors }) : error;
}

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** What is no number is sent as none, and the server says so at its field. */
function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  return plain === '' ? null : Number(plain);
}
