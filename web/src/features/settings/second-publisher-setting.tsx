import { useTranslation } from 'react-i18next';
import type { SettingsResponse } from '@miara/shared/api';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { SettingForm } from './setting-form.js';
import { useSetting } from './use-setting.js';
import { useStored } from './use-stored.js';

/** Whether figures are proposed by one person and published by another. */
export function SecondPublisherSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const change = useSetting(tenant, settings);
  const [secondPublisher, setSecondPublisher] = useStored(settings.secondPublisher);
  return (
    <SettingForm
      id="second-publisher"
      title={t('secondPublisher.title')}
      lead={<p>{t('secondPublisher.text')}</p>}
      change={change}
      onSave={() => change.mutate({ secondPublisher })}
    >
      <Checkbox
        label={t('secondPublisher.label')}
        detail={t('secondPublisher.detail')}
        checked={secondPublisher}
        onChange={(event) => setSecondPublisher(event.target.checked)}
      />
    </SettingForm>
  );
}
