import { useTranslation } from 'react-i18next';
import type { SettingsResponse } from '@miara/shared/api';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { SettingForm } from './setting-form.js';
import { useSetting } from './use-setting.js';
import { useStored } from './use-stored.js';

/** Whether powiats give their opinion before the coordinator decides. */
export function EndorsementSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const change = useSetting(tenant, settings);
  const [endorsement, setEndorsement] = useStored(settings.endorsement);
  return (
    <SettingForm
      id="endorsement"
      title={t('endorsement.title')}
      lead={<p>{t('endorsement.text')}</p>}
      change={change}
      onSave={() => change.mutate({ endorsement })}
    >
      <Checkbox
        label={t('endorsement.label')}
        detail={t('endorsement.detail')}
        checked={endorsement}
        onChange={(event) => setEndorsement(event.target.checked)}
      />
    </SettingForm>
  );
}
