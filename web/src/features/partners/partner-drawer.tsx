import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PARTNER_KINDS, TEXT_LIMITS, type PartnerKind } from '@miara/shared';
import type { PartnerResponse } from '@miara/shared/api';
import { partnersQuery } from '../../api/partners-query.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { addPartner, editPartner } from './partners-queries.js';

export interface PartnerDrawerProps {
  tenant: string;
  /** Null for a new one. */
  partner: PartnerResponse | null;
  onSaved?: (partner: PartnerResponse) => void;
  onClose: () => void;
}

/** What the directory says about one organisation. */
export function PartnerDrawer({ tenant, partner, onSaved, onClose }: PartnerDrawerProps) {
  const { t } = useTranslation(['partners', 'vocabulary']);
  const say = useToast();
  const queryClient = useQueryClient();
  const [name, setName] = useState(partner?.name ?? '');
  const [kind, setKind] = useState<PartnerKind>(partner?.kind ?? 'ngo');
  const [town, setTown] = useState(partner?.town ?? '');
  const [web, setWeb] = useState(partner?.web ?? '');
  const [note, setNote] = useState(partner?.note ?? '');
  const save = useMutation({
    mutationFn: () => {
      const body = {
        name,
        kind,
        town: town.trim() || null,
        web: web.trim() || null,
        note: note.trim() || null,
      };
      return partner ? editPartner(tenant, partner, body) : addPartner(tenant, body);
    },
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: partnersQuery(tenant).queryKey });
      say(t(partner ? 'partners:drawer.saved' : 'partners:drawer.added'));
      onSaved?.(saved);
      onClose();
    },
  });
  const labels = {
    name: t('partners:field.name'),
    kind: t('partners:field.kind'),
    town: t('partners:field.town'),
    web: t('partners:field.web'),
    note: t('partners:field.note'),
  };
  const problems = useServerProblems(save.error, labels);
  return (
    <FormDrawer
      title={t(partner ? 'partners:drawer.edit' : 'partners:drawer.add')}
      saveLabel={t('partners:drawer.save')}
      cancelLabel={t('partners:drawer.cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('name')}
        label={labels.name}
        hint={t('partners:hint.name')}
        value={name}
        maxLength={TEXT_LIMITS.title}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        {...problems.field('kind')}
        label={labels.kind}
        value={kind}
        options={PARTNER_KINDS.map((value) => ({ value, label: t(`vocabulary:partnerKind.${value}`) }))}
        onChange={(value) => setKind(value as PartnerKind)}
      />
      <TextField
        {...problems.field('town')}
        optional
        label={labels.town}
        value={town}
        maxLength={TEXT_LIMITS.town}
        onChange={(event) => setTown(event.target.value)}
      />
      <TextField
        {...problems.field('web')}
        optional
        type="url"
        label={labels.web}
        hint={t('partners:hint.web')}
        value={web}
        onChange={(event) => setWeb(event.target.value)}
      />
      <TextArea
        {...problems.field('note')}
        optional
        label={labels.note}
        hint={t('partners:hint.note')}
        limit={TEXT_LIMITS.partnerNote}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDrawer>
  );
}
