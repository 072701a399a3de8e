import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextReview, TEXT_LIMITS } from '@miara/shared';
import type { SettingsResponse } from '@miara/shared/api';
import { DateField } from '../../design/date-field/date-field.js';
import { Link } from '../../design/link/link.js';
import { TextField } from '../../design/text-field/text-field.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { SettingForm } from './setting-form.js';
import { useSetting } from './use-setting.js';
import { useStored } from './use-stored.js';

const EMPTY = { office: '', email: '', phone: '', writtenOn: '', reviewedOn: '' };
const NEEDED = ['office', 'email', 'writtenOn', 'reviewedOn'] as const;

/** Contact and dates of the accessibility statement of the tenant's public pages. */
export function AccessibilitySetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const change = useSetting(tenant, settings);
  const kept = settings.accessibility;
  const [typed, setTyped] = useStored({ ...EMPTY, ...kept, phone: kept?.phone ?? '' });
  const [isTried, setTried] = useState(false);
  const put = (part: keyof typeof EMPTY) => (value: string) =>
    setTyped((former) => ({ ...former, [part]: value }));
  const errorOf = (part: (typeof NEEDED)[number]) =>
    isTried && typed[part].trim() === '' ? t('accessibility.missing') : undefined;
  const save = () => {
    setTried(true);
    if (NEEDED.some((part) => typed[part].trim() === '')) return;
    const phone = typed.phone.trim() === '' ? null : typed.phone.trim();
    change.mutate({ accessibility: { ...typed, phone } });
  };
  const due = kept && nextReview(kept.reviewedOn);
  return (
    <SettingForm
      id="accessibility"
      title={t('accessibility.title')}
      lead={
        <>
          <p>
            {t('accessibility.text')} <Link href={`/${tenant}/accessibility`}>{t('accessibility.page')}</Link>
          </p>
          {due && (
            <p>
              {t(due < todayInWarsaw() ? 'accessibility.overdue' : 'accessibility.nextReview', {
                day: format.day(due),
              })}
            </p>
          )}
        </>
      }
      change={change}
      onSave={save}
    >
      <TextField
        label={t('accessibility.office')}
        hint={t('accessibility.officeHint')}
        error={errorOf('office')}
        maxLength={TEXT_LIMITS.title}
        value={typed.office}
        onChange={({ target }) => put('office')(target.value)}
      />
      <TextField
        type="email"
        label={t('accessibility.email')}
        error={errorOf('email')}
        maxLength={TEXT_LIMITS.email}
        value={typed.email}
        onChange={({ target }) => put('email')(target.value)}
      />
      <TextField
        type="tel"
        label={t('accessibility.phone')}
        optional
        maxLength={TEXT_LIMITS.phone}
        value={typed.phone}
        onChange={({ target }) => put('phone')(target.value)}
      />
      <DateField
        label={t('accessibility.writtenOn')}
        error={errorOf('writtenOn')}
        value={typed.writtenOn}
        onChange={put('writtenOn')}
      />
      <DateField
        label={t('accessibility.reviewedOn')}
        error={errorOf('reviewedOn')}
        min={typed.writtenOn || undefined}
        max={todayInWarsaw()}
        value={typed.reviewedOn}
        onChange={put('reviewedOn')}
      />
    </SettingForm>
  );
}
