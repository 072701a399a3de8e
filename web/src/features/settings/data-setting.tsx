import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SettingsRequest, SettingsResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { changeSettings } from './change-settings.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Under which licence the open data is given away, and which office answers for it. */
export function DataSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const say = useToast();
  const queryClient = useQueryClient();
  const [dataLicence, setLicence] = useState(settings.dataLicence);
  const [typed, setTyped] = useState(settings.dataContact ?? '');
  const [isWrong, setWrong] = useState(false);
  const change = useMutation({
    mutationFn: (changes: Pick<SettingsRequest, 'dataLicence' | 'dataContact'>) =>
      changeSettings(tenant, settings, { endorsement: settings.endorsement, ...changes }),
    onSuccess: () => say(t('saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const dataContact = typed.trim() || null;
    const isRight = dataContact === null || ADDRESS.test(dataContact);
    setWrong(!isRight);
    if (isRight && !change.isPending) change.mutate({ dataLicence, dataContact });
  };
  return (
    <section aria-labelledby="open-data">
      <h2 id="open-data">{t('data.title')}</h2>
      <p>{t('data.text')}</p>
      <Form onSubmit={save}>
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
