import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EVIDENCE_FORMS, type EvidenceForm } from '@miara/shared';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextProofForm } from './text-proof-form.js';
import { UploadForm, type UploadFormProps } from './upload-form.js';
import styles from './upload-form.module.css';

/** A new proof: a file, a link or a statement. */
export function AddProof(props: UploadFormProps) {
  const { t } = useTranslation('evidence');
  const [form, setForm] = useState<EvidenceForm>('file');
  return (
    <div className={styles.form}>
      <RadioGroup
        label={t('form.label')}
        value={form}
        options={EVIDENCE_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        onChange={setForm}
      />
      {form === 'file' ? (
        <UploadForm {...props} />
      ) : (
        <TextProofForm
          key={form}
          form={form}
          tenant={props.tenant}
          units={props.units}
          expectedKinds={props.expectedKinds}
          onAdded={props.onUploaded}
        />
      )}
    </div>
  );
}
