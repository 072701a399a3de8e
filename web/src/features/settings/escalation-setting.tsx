import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ESCALATION_DAYS } from '@miara/shared';
import type { SettingsResponse } from '@miara/shared/api';
import { TextField } from '../../design/text-field/text-field.js';
import { SettingForm } from './setting-form.js';
import { useSetting } from './use-setting.js';
import { useStored } from './use-stored.js';

/** After how many days things that nobody did are told to the coordinators. */
export function EscalationSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const change = useSetting(tenant, settings);
  const [typed, setTyped] = useStored(settings.escalateAfterDays?.toString() ?? '');
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    const escalateAfterDays = daysOf(typed);
    setWrong(escalateAfterDays === undefined);
    if (escalateAfterDays !== undefined) change.mutate({ escalateAfterDays });
  };
  return (
    <SettingForm
      id="escalation"
      title={t('escalation.title')}
      lead={<p>{t('escalation.text')}</p>}
      change={change}
      onSave={save}
    >
      <TextField
        label={t('escalation.label')}
        hint={t('escalation.hint')}
        error={isWrong ? t('escalation.invalid') : undefined}
        inputMode="numeric"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </SettingForm>
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
