import type { SelectHTMLAttributes } from 'react';
import { Field, type FieldProps } from '../field/field.js';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectOptionGroup {
  label: string;
  options: readonly SelectOption[];
}

export interface SelectProps
  extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'onChange'> {
  options: readonly (SelectOption | SelectOptionGroup)[];
  onChange?: (value: string) => void;
}

export function Select({
  label,
  hint,
  error,
  optional,
  labelHidden,
  id,
  options,
  onChange,
  ...select
}: SelectProps) {
  return (
    <Field label={label} {...{ hint, error, optional, labelHidden, id }}>
      {(control) => (
        <select {...select} {...control} onChange={onChange && ((event) => onChange(event.target.value))}>
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(renderOption)}
              </optgroup>
            ) : (
              renderOption(option)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function renderOption({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
