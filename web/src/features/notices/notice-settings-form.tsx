import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NOTICE_GROUPS } from '@miara/shared';
import type { NoticeSettingsResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { changeNoticeSettings, noticeSettingsQuery } from './notices-queries.js';
import styles from './notice-settings-form.module.css';

export function NoticeSettingsForm({
  tenant,
  settings,
}: {
  tenant: string;
  settings: NoticeSettingsResponse;
}) {
  const { t } = useTranslation('notices');
  const say = useToast();
  const queryClient = useQueryClient();
  const [wanted, setWanted] = useState(settings);
  const change = useMutation({
    mutationFn: () => changeNoticeSettings(tenant, wanted),
    onSuccess: (saved) => {
      queryClient.setQueryData(noticeSettingsQuery(tenant).queryKey, saved);
      say(t('settings.saved'));
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  return (
    <Form onSubmit={save}>
      <Checkbox
        label={t('settings.mail')}
        detail={t('settings.mailDetail')}
        checked={wanted.mail}
        onChange={({ target }) => setWanted({ ...wanted, mail: target.checked })}
      />
      <Checkbox
        label={t('settings.weekdaysOnly')}
        detail={t('settings.weekdaysOnlyDetail')}
        checked={wanted.weekdaysOnly}
        disabled={!wanted.mail}
        onChange={({ target }) => setWanted({ ...wanted, weekdaysOnly: target.checked })}
      />
      <fieldset className={styles.groups} disabled={!wanted.mail}>
        <legend>{t('settings.groups')}</legend>
        {NOTICE_GROUPS.map((group) => (
          <Checkbox
            key={group}
            label={t(`group.${group}`)}
            checked={!wanted.without.includes(group)}
            onChange={({ target }) =>
              setWanted({
                ...wanted,
                without: target.checked
                  ? wanted.without.filter((one) => one !== group)
                  : [...wanted.without, group],
              })
            }
          />
        ))}
      </fieldset>
      {change.error && <ProblemNotice problem={problemOf(change.error)} />}
      <div>
        <Button type="submit" variant="primary" busy={change.isPending}>
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  );
}
