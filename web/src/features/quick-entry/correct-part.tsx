import { useTranslation } from 'react-i18next';
import { ACTION_AUDIENCES, COUNT_LIMITS, type People } from '@miara/shared';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { TextField } from '../../design/text-field/text-field.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './correct-part.module.css';
import type { Answer, ReadPart } from './read-entry.js';
import type { TenantNames } from './use-tenant-names.js';
import type { PartWords } from './use-part-words.js';

export interface CorrectPartProps {
  type: ReadPart['part']['type'];
  value: Exclude<Answer, 'text'>;
  names: TenantNames;
  words: PartWords;
  onAnswer: (answer: Answer) => void;
  onDone: () => void;
}

/** Puts one chip right: the same kind of field as in the whole form. */
export function CorrectPart({ onDone, ...field }: CorrectPartProps) {
  const { t } = useTranslation('quick-entry');
  return (
    <div className={styles.correct}>
      <CorrectField {...field} />
      <Button size="small" onClick={onDone}>
        {t('correct.done')}
      </Button>
    </div>
  );
}

function CorrectField({ type, value, names, words, onAnswer }: Omit<CorrectPartProps, 'onDone'>) {
  const { t } = useTranslation(['quick-entry', 'vocabulary']);
  const pickText = usePickText();
  const label = t(`quick-entry:sort.${type}`);
  if (type === 'unit') {
    const codes = value as readonly string[];
    const several = codes.length > 1 ? [{ value: codes.join(' '), label: words.choice('unit', value) }] : [];
    return (
      <Select
        autoFocus
        label={label}
        value={codes.join(' ')}
        options={[
          ...several,
          ...names.units.map((unit) => ({ value: unit.teryt, label: pickText(unit.displayName) })),
        ]}
        onChange={(teryt) => onAnswer(teryt.split(' '))}
      />
    );
  }
  if (type === 'item' || type === 'kind' || type === 'partner') {
    return (
      <Select
        autoFocus
        label={label}
        value={value as string}
        options={optionsOf(type, names, pickText)}
        onChange={onAnswer}
      />
    );
  }
  if (typeof value === 'string' || Array.isArray(value)) return null;
  if ('from' in value) {
    const set = (from: string, to: string) => from !== '' && onAnswer({ from, to: to < from ? from : to });
    return (
      <>
        <DateField
          autoFocus
          label={t('quick-entry:correct.from')}
          value={value.from}
          onChange={(from) => set(from, value.to === value.from ? from : value.to)}
        />
        <DateField
          label={t('quick-entry:correct.to')}
          value={value.to}
          onChange={(to) => set(value.from, to)}
        />
      </>
    );
  }
  if ('count' in value) return <CorrectPeople value={value} onAnswer={onAnswer} />;
  if ('source' in value) {
    return (
      <Select
        autoFocus
        label={label}
        value={value.source}
        options={names.sources.map(({ code, name }) => ({ value: code, label: pickText(name) }))}
        onChange={(source) => onAnswer({ ...value, source })}
      />
    );
  }
  if (!('grosz' in value)) return null;
  return (
    <TextField
      autoFocus
      type="number"
      label={label}
      min={0.01}
      step={0.01}
      defaultValue={value.grosz / 100}
      onChange={({ target }) => {
        const grosz = Math.round(target.valueAsNumber * 100);
        if (Number.isSafeInteger(grosz) && grosz > 0) onAnswer({ ...value, grosz });
      }}
    />
  );
}

function CorrectPeople({ value, onAnswer }: { value: People; onAnswer: CorrectPartProps['onAnswer'] }) {
  const { t } = useTranslation(['quick-entry', 'vocabulary']);
  return (
    <>
      <TextField
        autoFocus
        type="number"
        label={t('quick-entry:sort.people')}
        min={COUNT_LIMITS.min}
        max={COUNT_LIMITS.max}
        defaultValue={value.count}
        onChange={({ target }) => {
          if (Number.isSafeInteger(target.valueAsNumber) && target.valueAsNumber >= 0) {
            onAnswer({ ...value, count: target.valueAsNumber });
          }
        }}
      />
      <Select
        label={t('quick-entry:correct.audience')}
        value={value.audience ?? ''}
        options={[
          { value: '', label: t('quick-entry:correct.noAudience') },
          ...ACTION_AUDIENCES.map((audience) => ({
            value: audience,
            label: t(`vocabulary:actionAudience.${audience}`),
          })),
        ]}
        onChange={(audience) =>
          onAnswer({ ...value, audience: audience === '' ? null : (audience as People['audience']) })
        }
      />
    </>
  );
}

function optionsOf(
  type: 'item' | 'kind' | 'partner',
  names: TenantNames,
  pickText: ReturnType<typeof usePickText>,
) {
  if (type === 'partner') return names.partners.map(({ id, name }) => ({ value: id, label: name }));
  if (type === 'kind') return names.kinds.map(({ code, name }) => ({ value: code, label: pickText(name) }));
  return names.items.map(({ code, title }) => ({ value: code, label: `${code} ${pickText(title)}` }));
}
