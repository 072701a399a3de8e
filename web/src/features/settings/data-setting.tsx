import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsResponse } from '@miara/shared/api';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextField } from '../../design/text-field/text-field.js';
import { SettingForm } from './setting-form.js';
import { useSetting } from './use-setting.js';
import { useStored } from './use-stored.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Under which licence the open data is given away, and which office answers for it. */
export function DataSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const change = useSetting(tenant, settings);
  const [dataLicence, setLicence] = useStored(settings.dataLicence);
  const [typed, setTyped] = useStored(settings.dataContact ?? '');
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    const dataContact = typed.trim() || null;
    const isRight = dataContact === null || ADDRESS.test(dataContact);
    setWrong(!isRight);
    if (isRight) change.mutate({ dataLicence, dataContact });
  };
  return (
    <SettingForm
      id="open-data"
      title={t('data.title')}
      lead={<p>{t('data.text')}</p>}
      change={change}
      onSave={save}
    >
      <RadioGroup
        label={t('data.licence')}
        options={[
          { value: 'CC-BY-4.0', label: t('data.by'), detail: t('data.byDetail') },
          { value: 'CC0-1.0', label: t('data.zero'), detail: t('data.zeroDetail') },
        ]}
        value={dataLicence}
        onChange={setLicence}
      />
      <TextField
        label={t('data.contact')}
        hint={t('data.contactHint')}
        error={isWrong ? t('data.contactInvalid') : undefined}
        type="email"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </SettingForm>
  );
}
