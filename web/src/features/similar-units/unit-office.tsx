import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OfficeDto, UnitOfficeResponse } from '@miara/shared/api';
import { isProblem } from '../../api/problem-error.js';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { Notice } from '../../design/notice/notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { workingAddress } from '../../navigation/addresses.js';
import { Office } from './example.js';
import { keepOffice, unitOfficeQuery } from './similar-queries.js';
import styles from './similar-units.module.css';

/** The office of a unit that answers questions, and the way to the units like it. */
export function UnitOffice({ tenant, teryt }: { tenant: string; teryt: string }) {
  const { t } = useTranslation('similar');
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(unitOfficeQuery(tenant, teryt));
  return (
    <section className={styles.section} aria-labelledby="unit-office">
      <h2 id="unit-office">{t('office.title')}</h2>
      <p className={styles.quiet}>{t('office.lead')}</p>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={1} />}
      {data && (data.office ? <Office office={data.office} /> : <p>{t('office.none')}</p>)}
      <div className={styles.buttons}>
        {data?.edit && (
          <Button size="small" onClick={() => setEditing(true)}>
            {t(data.office ? 'office.edit' : 'office.add')}
          </Button>
        )}
        <Link href={workingAddress(tenant, `units/${teryt}/similar`)}>{t('link')}</Link>
      </div>
      {editing && data && (
        <OfficeDrawer tenant={tenant} teryt={teryt} kept={data} onClose={() => setEditing(false)} />
      )}
    </section>
  );
}

interface OfficeDrawerProps {
  tenant: string;
  teryt: string;
  kept: UnitOfficeResponse;
  onClose: () => void;
}

/** What to write down of the office. Whoever was faster is shown beside what one typed. */
function OfficeDrawer({ tenant, teryt, kept, onClose }: OfficeDrawerProps) {
  const { t } = useTranslation('similar');
  const say = useToast();
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(kept.version);
  const [draft, setDraft] = useState(() => draftOf(kept.office));
  const save = useMutation({
    mutationFn: (version: number) =>
      keepOffice(tenant, teryt, version, {
        name: draft.name,
        email: textOrNull(draft.email),
        phone: textOrNull(draft.phone),
        website: textOrNull(draft.website),
      }),
    onSuccess: (saved) => {
      queryClient.setQueryData(unitOfficeQuery(tenant, teryt).queryKey, saved);
      say(t('office.saved'));
      onClose();
    },
  });
  const present = isProblem(save.error, 'changed_since')
    ? (save.error.problem.present as UnitOfficeResponse)
    : null;
  const labels = {
    name: t('office.field.name'),
    email: t('office.field.email'),
    phone: t('office.field.phone'),
    website: t('office.field.website'),
  };
  const problems = useServerProblems(save.error, labels);
  const field = (name: keyof typeof labels) => ({
    ...problems.field(name),
    label: labels[name],
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <FormDrawer
      title={t('office.title')}
      saveLabel={t('office.save')}
      cancelLabel={t('office.cancel')}
      save={{
        isPending: save.isPending,
        error: present ? null : save.error,
        mutate: () => save.mutate(seen),
      }}
      problems={problems}
      onClose={onClose}
    >
      {present && (
        <Notice
          tone="warning"
          announce
          title={t('office.conflict.title')}
          action={
            <>
              <Button
                onClick={() => {
                  setSeen(present.version);
                  save.mutate(present.version);
                }}
              >
                {t('office.conflict.mine')}
              </Button>
              <Button
                variant="quiet"
                onClick={() => {
                  setSeen(present.version);
                  setDraft(draftOf(present.office));
                  save.reset();
                }}
              >
                {t('office.conflict.theirs')}
              </Button>
            </>
          }
        >
          {present.office ? <Office office={present.office} /> : <p>{t('office.none')}</p>}
        </Notice>
      )}
      <TextField {...field('name')} hint={t('office.hint.name')} />
      <TextField {...field('email')} type="email" optional hint={t('office.hint.email')} />
      <TextField {...field('phone')} type="tel" optional />
      <TextField {...field('website')} type="url" optional hint={t('office.hint.website')} />
    </FormDrawer>
  );
}

function draftOf(office: OfficeDto | null) {
  return {
    name: office?.name ?? '',
    email: office?.email ?? '',
    phone: office?.phone ?? '',
    website: office?.website ?? '',
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
