import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CheckSettingsDto } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { Button } from '../../design/button/button.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { saveCheckSettings } from './checks-queries.js';

export interface SettingsDrawerProps {
  tenant: string;
  settings: CheckSettingsDto;
  onClose: () => void;
}

/** How old proof without an end may grow: one number for all, and another for kinds that age at their own pace. */
export function SettingsDrawer({ tenant, settings, onClose }: SettingsDrawerProps) {
  const { t } = useTranslation('checks');
  const pickText = usePickText();
  const say = useToast();
  const form = useId();
  const queryClient = useQueryClient();
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const [months, setMonths] = useState(`${settings.proofMonths}`);
  const [windows, setWindows] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(settings.windows.map(({ kind, months: own }) => [kind, `${own}`])),
  );
  const save = useMutation({
    mutationFn: () =>
      saveCheckSettings(tenant, {
        proofMonths: Number(months),
        windows: Object.entries(windows)
          .filter(([, own]) => own.trim() !== '')
          .map(([kind, own]) => ({ kind, months: Number(own) })),
      }),
    onSuccess: async () => {
      say(t('settings.saved'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'checks') });
    },
  });
  const problems = useServerProblems(save.error, { proofMonths: t('settings.all') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Drawer
      title={t('settings.title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={save.isPending}>
            {t('settings.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={submit}>
        <ErrorSummary errors={problems.errors} />
        {save.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(save.error)} />}
        <TextField
          {...problems.field('proofMonths')}
          label={t('settings.all')}
          hint={t('settings.hint')}
          inputMode="numeric"
          value={months}
          onChange={(event) => setMonths(event.target.value)}
        />
        <h3>{t('settings.kinds')}</h3>
        {(standard?.evidenceKinds ?? []).map(({ code, title }) => (
          <TextField
            key={code}
            optional
            label={pickText(title)}
            inputMode="numeric"
            value={windows[code] ?? ''}
            onChange={(event) => setWindows({ ...windows, [code]: event.target.value })}
          />
        ))}
      </Form>
    </Drawer>
  );
}
