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

/** Whether powiats give their opinion before the coordinator decides. */
export function EndorsementSetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const say = useToast();
  const queryClient = useQueryClient();
  const [endorsement, setEndorsement] = useState(settings.endorsement);
  const change = useMutation({
    mutationFn: () => changeSettings(tenant, settings, { endorsement }),
    onSuccess: () => say(t('saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  return (
    <section aria-labelledby="endorsement">
      <h2 id="endorsement">{t('endorsement.title')}</h2>
      <p>{t('endorsement.text')}</p>
      <Form onSubmit={save}>
        <Checkbox
          label={t('endorsement.label')}
          detail={t('endorsement.detail')}
          checked={endorsement}
          onChange={(event) => setEndorsement(event.target.checked)}
        />
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        <div>
          <Button
            type="submit"
            variant="primary"
            busy={change.isPending}
            disabled={endorsement === settings.endorsement}
          >
            {t('save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
