import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { OwnSectorRequest, TeamSectorResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { codeFor } from '../../forms/code-for.js';
import { Form } from '../../forms/form.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { keepSectors } from './team-settings-queries.js';
import styles from './team-settings.module.css';

/** Sectors of the area's own, beside the seven that the standard wants. One that was used is never deleted. */
export function SectorsSetting({
  tenant,
  sectors,
}: {
  tenant: string;
  sectors: readonly TeamSectorResponse[];
}) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [own, setOwn] = useState((): OwnSectorRequest[] =>
    sectors
      .filter(({ wanted }) => !wanted)
      .map(({ code, name, active }) => ({ code, name: name.pl, active })),
  );
  const [added, setAdded] = useState('');
  const change = useMutation({
    mutationFn: () => {
      const name = added.trim();
      const taken = sectors.map(({ code }) => code);
      const all = name === '' ? own : [...own, { code: codeFor(name, taken), name, active: true }];
      return keepSectors(tenant, { sectors: all });
    },
    onSuccess: () => say(t('settings.sectors.saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const set = (code: string, part: Partial<OwnSectorRequest>) =>
    setOwn((present) => present.map((one) => (one.code === code ? { ...one, ...part } : one)));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  const ofStandard = sectors.filter(({ wanted }) => wanted).map(({ name }) => pickText(name));
  return (
    <section aria-labelledby="team-sectors">
      <h2 id="team-sectors">{t('settings.sectors.title')}</h2>
      <p>{t('settings.sectors.text', { sectors: format.list(ofStandard) })}</p>
      <Form onSubmit={save}>
        {own.map(({ code, name, active }) => (
          <div key={code} className={styles.row}>
            <TextField
              label={t('settings.sectors.name')}
              value={name}
              maxLength={TEXT_LIMITS.listEntry}
              onChange={({ target }) => set(code, { name: target.value })}
            />
            <Checkbox
              label={t('settings.sectors.active')}
              checked={active}
              onChange={({ target }) => set(code, { active: target.checked })}
            />
          </div>
        ))}
        <TextField
          optional
          label={t('settings.sectors.add')}
          hint={t('settings.sectors.addHint')}
          value={added}
          maxLength={TEXT_LIMITS.listEntry}
          onChange={({ target }) => setAdded(target.value)}
        />
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        <div>
          <Button type="submit" variant="primary" busy={change.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
