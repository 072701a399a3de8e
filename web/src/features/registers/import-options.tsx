import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IMPORT_MODES } from '@miara/shared';
import { unitsQuery } from '../../api/units-query.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { ImportColumnsProps } from './import-columns.js';
import styles from './registers.module.css';

/** How the rows are to be taken in. */
export function ImportOptions({ tenant, told, busy, onChange }: ImportColumnsProps & { tenant: string }) {
  const { t } = useTranslation('registers');
  const pickText = usePickText();
  const { data } = useQuery(unitsQuery(tenant));
  return (
    <div className={styles.options}>
      <RadioGroup
        label={t('options.mode')}
        value={told.mode}
        disabled={busy}
        options={IMPORT_MODES.toReversed().map((mode) => ({
          value: mode,
          label: t(`options.${mode}`),
          detail: t(`options.${mode}Detail`),
        }))}
        onChange={(mode) => onChange({ mode })}
      />
      <div className={styles.part}>
        <Select
          label={t('options.unit')}
          hint={t('options.unitHint')}
          value={told.defaultUnit ?? ''}
          disabled={busy}
          options={[
            { value: '', label: t('options.noUnit') },
            ...(data?.units ?? []).map(({ teryt, displayName }) => ({
              value: teryt,
              label: pickText(displayName),
            })),
          ]}
          onChange={(unit) => onChange({ defaultUnit: unit === '' ? null : unit })}
        />
        <Checkbox
          label={t('options.skipDuplicates')}
          detail={t('options.skipDuplicatesDetail')}
          checked={told.skipDuplicates}
          disabled={busy}
          onChange={(event) => onChange({ skipDuplicates: event.target.checked })}
        />
        <Checkbox
          label={t('options.createPartners')}
          detail={t('options.createPartnersDetail')}
          checked={told.createPartners}
          disabled={busy}
          onChange={(event) => onChange({ createPartners: event.target.checked })}
        />
      </div>
    </div>
  );
}
