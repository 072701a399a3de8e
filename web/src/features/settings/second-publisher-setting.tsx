import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SettingsResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { changeSettings } from './change-settings.js';

/** Whether figures are proposed by one person and published by another. */
export function SecondPublisherSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const say = useToast();
  const queryClient = useQueryClient();
  const [secondPublisher, setSecondPublisher] = useState(settings.secondPublisher);
  const change = useMutation({
    mutationFn: () =>
      changeSettings(tenant, settings, { endorsement: settings.endorsement, secondPublisher }),
    onSuccess: () => say(t('saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  return (
    <section aria-labelledby="second-publisher">
      <h2 id="second-publisher">{t('secondPublisher.title')}</h2>
      <p>{t('secondPublisher.text')}</p>
      <Form onSubmit={save}>
        <Checkbox
          label={t('secondPublisher.label')}
          detail={t('secondPublisher.detail')}
          checked={secondPublisher}
          onChange={(event) => setSecondPublisher(event.target.checked)}
        />
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        <div>
          <Button
            type="submit"
            variant="primary"
            busy={change.isPending}
            disabled={secondPublisher === settings.secondPublisher}
          >
            {t('save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
