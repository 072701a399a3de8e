import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ESCALATION_DAYS } from '@miara/shared';
import type { SettingsResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { changeSettings } from './change-settings.js';

/** After how many days things that nobody did are told to the coordinators. */
export function EscalationSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const say = useToast();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(settings.escalateAfterDays?.toString() ?? '');
  const [isWrong, setWrong] = useState(false);
  const change = useMutation({
    mutationFn: (escalateAfterDays: number | null) =>
      changeSettings(tenant, settings, { endorsement: settings.endorsement, escalateAfterDays }),
    onSuccess: () => say(t('saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const days = daysOf(typed);
    setWrong(days === undefined);
    if (days !== undefined && !change.isPending) change.mutate(days);
  };
  return (
    <section aria-labelledby="escalation">
      <h2 id="escalation">{t('escalation.title')}</h2>
      <p>{t('escalation.text')}</p>
      <Form onSubmit={save}>
        <TextField
          label={t('escalation.label')}
          hint={t('escalation.hint')}
          error={isWrong ? t('escalation.invalid') : undefined}
          inputMode="numeric"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        <div>
          <Button type="submit" variant="primary" busy={change.isPending}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** Null for an empty field, undefined for what is no number of days. */
function daysOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const days = Number(text);
  const { min, max } = ESCALATION_DAYS;
  return Number.isInteger(days) && days >= min && days <= max ? days : undefined;
}
