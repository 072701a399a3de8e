import { useTranslation } from 'react-i18next';
import { EVIDENCE_FORMS, type EvidenceForm } from '@miara/shared';
import type { EvidenceResponse } from '@miara/shared/api';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { TextProofForm } from './text-proof-form.js';
import { UploadForm, type UploadFormProps } from './upload-form.js';
import styles from './upload-form.module.css';

/** A new proof: a file, a link or a statement. */
export function AddProof(props: UploadFormProps) {
  const { t } = useTranslation('evidence');
  const { content, change, settle } = useKeptForm<{ form: EvidenceForm }>(`${props.keptAs}.form`, {
    form: 'file',
  });
  const { form } = content;
  const onAdded = (proof: EvidenceResponse) => {
    settle(content);
    props.onUploaded(proof);
  };
  return (
    <div className={styles.form}>
      <RadioGroup
        label={t('form.label')}
        value={form}
        options={EVIDENCE_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        onChange={(chosen) => change({ form: chosen })}
      />
      {form === 'file' ? (
        <UploadForm {...props} keptAs={`${props.keptAs}.file`} onUploaded={onAdded} />
      ) : (
        <TextProofForm
          key={form}
          form={form}
          keptAs={`${props.keptAs}.${form}`}
          tenant={props.tenant}
          units={props.units}
          expectedKinds={props.expectedKinds}
          onAdded={onAdded}
        />
      )}
    </div>
  );
}
