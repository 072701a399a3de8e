import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Form } from '../../forms/form.js';
import type { useSetting } from './use-setting.js';

export interface SettingFormProps {
  /** Names the section in the page's address. */
  id: string;
  title: string;
  /** What the setting is about, above the form. */
  lead: ReactNode;
  change: Pick<ReturnType<typeof useSetting>, 'isPending' | 'error'>;
  /** Sent once at a time. */
  onSave: () => void;
  children: ReactNode;
}

/** One setting of the tenant: what it is about, its fields, and a button of its own. */
export function SettingForm({ id, title, lead, change, onSave, children }: SettingFormProps) {
  const { t } = useTranslation('settings');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) onSave();
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead}
      <Form onSubmit={save}>
        {children}
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
