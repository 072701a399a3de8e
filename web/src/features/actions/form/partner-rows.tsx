import { useTranslation } from 'react-i18next';
import type { PartnerResponse } from '@miara/shared/api';
import { Button } from '../../../design/button/button.js';
import { IconButton } from '../../../design/button/icon-button.js';
import { FieldGroup } from '../../../design/field/field-group.js';
import type { FieldProps } from '../../../design/field/field.js';
import { Select } from '../../../design/select/select.js';
import styles from './form-parts.module.css';

export interface PartnerRowsProps extends FieldProps {
  partners: readonly PartnerResponse[];
  chosen: readonly string[];
  /** Chosen in the other role: nobody is both. */
  elsewhere: readonly string[];
  addLabel: string;
  onChange: (chosen: string[]) => void;
  /** Somebody who is not in the directory yet. */
  onNew: () => void;
}

/** Organisations out of the directory, or one that is put there at once. */
export function PartnerRows({
  partners,
  chosen,
  elsewhere,
  addLabel,
  onChange,
  onNew,
  ...field
}: PartnerRowsProps) {
  const { t } = useTranslation('action-details');
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.name ?? '';
  const left = partners.filter(({ id, active }) => active && !chosen.includes(id) && !elsewhere.includes(id));
  return (
    <FieldGroup {...field}>
      {chosen.length > 0 && (
        <ul className={styles.rows}>
          {chosen.map((id) => (
            <li key={id} className={styles.row}>
              <span className={styles.name}>{nameOf(id)}</span>
              <IconButton
                icon="close"
                label={t('remove', { name: nameOf(id) })}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Select
          label={addLabel}
          value=""
          options={[
            { value: '', label: t('choose') },
            ...left.map(({ id, name, town }) => ({ value: id, label: town ? `${name}, ${town}` : name })),
          ]}
          onChange={(id) => id !== '' && onChange([...chosen, id])}
        />
      )}
      <div>
        <Button size="small" icon="add" onClick={onNew}>
          {t('newPartner')}
        </Button>
      </div>
    </FieldGroup>
  );
}
