import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isDutyOf, TEXT_LIMITS } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useKeptText } from '../../forms/use-kept-text.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { useMe } from '../../session/use-session.js';
import { askForProof } from './requests-changes.js';

export interface AskDrawerProps {
  tenant: string;
  /** TERYT codes and item codes that are ticked at first. */
  units?: readonly string[];
  items?: readonly string[];
  onClose: () => void;
}

/** Asks any number of units for proofs of any number of items, one request for each pair. */
export function AskDrawer({
  tenant,
  units: firstUnits = [],
  items: firstItems = [],
  onClose,
}: AskDrawerProps) {
  const { t } = useTranslation(['requests', 'vocabulary']);
  const pickText = usePickText();
  const say = useToast();
  const form = useId();
  const queryClient = useQueryClient();
  const { person } = useMe();
  const { data: members } = useQuery(unitsQuery(tenant));
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const [units, setUnits] = useState([...firstUnits]);
  const [items, setItems] = useState([...firstItems]);
  const [question, setQuestion] = useKeptText(person.id, `ask.${tenant}`);
  const [kind, setKind] = useState('');
  const [dueOn, setDueOn] = useState('');
  const ask = useMutation({
    mutationFn: () => askForProof(tenant, { units, items, question, dueOn, ...(kind && { kind }) }),
    onSuccess: async ({ requests, skipped }) => {
      setQuestion('');
      say(
        [
          t('requests:ask.done', { count: requests.length }),
          skipped.length > 0 && t('requests:ask.skipped', { count: skipped.length }),
        ]
          .filter(Boolean)
          .join(' '),
      );
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = {
    units: t('requests:field.units'),
    items: t('requests:field.items'),
    question: t('requests:field.question'),
    kind: t('requests:field.kind'),
    dueOn: t('requests:field.dueOn'),
  };
  const problems = useServerProblems(ask.error, labels);
  const asked = (members?.units ?? []).filter(({ teryt }) => units.includes(teryt));
  const duties = (standard?.items ?? []).filter(
    ({ code, duty }) =>
      items.includes(code) || asked.length === 0 || asked.some((unit) => isDutyOf(duty, unit.kind)),
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!ask.isPending) ask.mutate();
  };
  return (
    <Drawer
      title={t('requests:ask.title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={ask.isPending}>
            {t('requests:ask.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('requests:ask.cancel')}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={save}>
        <ErrorSummary errors={problems.errors} />
        {ask.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(ask.error)} />}
        <CheckboxList
          {...problems.field('units')}
          label={labels.units}
          options={(members?.units ?? []).map(({ teryt, displayName, kind: unitKind }) => ({
            value: teryt,
            label: pickText(displayName),
            detail: t(`vocabulary:unitKind.${unitKind}`),
          }))}
          selected={units}
          onChange={setUnits}
        />
        <CheckboxList
          {...problems.field('items')}
          label={labels.items}
          hint={t('requests:hint.items')}
          options={duties.map(({ code, title }) => ({ value: code, label: `${code} ${pickText(title)}` }))}
          selected={items}
          onChange={setItems}
        />
        <TextArea
          {...problems.field('question')}
          label={labels.question}
          hint={t('requests:hint.question')}
          rows={4}
          limit={TEXT_LIMITS.note}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <Select
          {...problems.field('kind')}
          optional
          label={labels.kind}
          value={kind}
          options={[
            { value: '', label: t('requests:anyKind') },
            ...(standard?.evidenceKinds ?? []).map(({ code, title }) => ({
              value: code,
              label: pickText(title),
            })),
          ]}
          onChange={setKind}
        />
        <DateField
          {...problems.field('dueOn')}
          label={labels.dueOn}
          hint={t('requests:hint.dueOn')}
          min={todayInWarsaw()}
          value={dueOn}
          onChange={setDueOn}
        />
      </Form>
    </Drawer>
  );
}
