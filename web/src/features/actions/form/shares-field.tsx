import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { equalShares } from '@miara/shared';
import type { FieldProps } from '../../../design/field/field.js';
import { FieldError } from '../../../design/field/field.js';
import { RadioGroup } from '../../../design/radio-group/radio-group.js';
import { TextField } from '../../../design/text-field/text-field.js';
import { useFormat } from '../../../i18n/use-format.js';
import { shareTexts, sumOf, type ActionDraft, type ShareText } from '../action-draft.js';
import { parseCost, parseCount } from '../amounts.js';
import styles from './form-parts.module.css';

export interface SharesFieldProps extends FieldProps {
  draft: Pick<ActionDraft, 'units' | 'peopleReached' | 'cost' | 'shares'>;
  nameOf: (teryt: string) => string;
  onChange: (shares: ActionDraft['shares']) => void;
}

/** How people and cost are split: evenly, shown at once, or by hand with what is missing to the whole. */
export function SharesField({ draft, nameOf, onChange, label, hint, error, id }: SharesFieldProps) {
  const { t } = useTranslation('action-details');
  const format = useFormat();
  const made = useId();
  const people = parseCount(draft.peopleReached);
  const cost = parseCost(draft.cost);
  const even = shareTexts(equalShares(draft.units, { peopleReached: people, costGrosz: cost }));
  const shares = draft.shares ?? even;
  const isSet = draft.shares !== null;
  const set = (teryt: string, change: Partial<ShareText>) => {
    const present = shares[teryt] ?? { people: '', cost: '' };
    onChange({ ...shares, [teryt]: { ...present, ...change } });
  };
  const columns = [
    ...(people === null
      ? []
      : [
          {
            key: 'people' as const,
            whole: people,
            parse: parseCount,
            show: (n: number) => format.number(n),
          },
        ]),
    ...(cost === null ? [] : [{ key: 'cost' as const, whole: cost, parse: parseCost, show: format.money }]),
  ];
  const offBy = (key: 'people' | 'cost', parse: (text: string) => number | null, whole: number) => {
    const given = sumOf(
      draft.units.map((teryt) => shares[teryt]?.[key] ?? ''),
      parse,
    );
    return given === undefined ? undefined : whole - given;
  };
  return (
    <div className={styles.shares} id={id ?? made} tabIndex={-1}>
      <RadioGroup
        label={label}
        {...(hint !== undefined && { hint })}
        value={isSet ? 'set' : 'equal'}
        options={[
          { value: 'equal', label: t('shares.equal'), detail: t('shares.equalDetail') },
          { value: 'set', label: t('shares.set'), detail: t('shares.setDetail') },
        ]}
        onChange={(mode) => onChange(mode === 'equal' ? null : even)}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('shares.unit')}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col" className={styles.number}>
                {t(`shares.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...draft.units].sort().map((teryt) => (
            <tr key={teryt}>
              <th scope="row">{nameOf(teryt)}</th>
              {columns.map(({ key, parse, show }) => {
                const text = shares[teryt]?.[key] ?? '';
                return (
                  <td key={key} className={styles.number}>
                    {isSet ? (
                      <TextField
                        label={`${nameOf(teryt)}: ${t(`shares.${key}`)}`}
                        labelHidden
                        inputMode={key === 'people' ? 'numeric' : 'decimal'}
                        value={text}
                        onChange={(event) => set(teryt, { [key]: event.target.value })}
                      />
                    ) : (
                      show(parse(text) ?? 0)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('shares.sum')}</th>
            {columns.map(({ key, whole, show }) => (
              <td key={key} className={styles.number}>
                {show(whole)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <div aria-live="polite">
        {columns.map(({ key, parse, whole, show }) => {
          const off = offBy(key, parse, whole);
          if (off === 0) return null;
          return (
            <p key={key} className={styles.off}>
              {off === undefined
                ? t('shares.unreadable')
                : t(off > 0 ? 'shares.missing' : 'shares.over', {
                    what: t(`shares.${key}`),
                    amount: show(Math.abs(off)),
                  })}
            </p>
          );
        })}
      </div>
      {error && <FieldError id={`${id ?? made}-error`} text={error} />}
    </div>
  );
}
