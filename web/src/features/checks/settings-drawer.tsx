import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CheckSettingsDto } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
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
  return (
    <FormDrawer
      title={t('settings.title')}
      saveLabel={t('settings.save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
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
    </FormDrawer>
  );
}
