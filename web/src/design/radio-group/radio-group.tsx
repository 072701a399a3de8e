import { useId } from 'react';
import { Checkbox } from '../checkbox/checkbox.js';
import { FieldGroup } from '../field/field-group.js';
import type { FieldProps } from '../field/field.js';

export interface RadioOption<Value extends string> {
  value: Value;
  label: string;
  detail?: string;
}

export interface RadioGroupProps<Value extends string> extends FieldProps {
  options: readonly RadioOption<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** One answer out of a few, all of them in sight. */
export function RadioGroup<Value extends string>({
  options,
  value,
  onChange,
  disabled,
  ...field
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <FieldGroup {...field}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          type="radio"
          name={name}
          label={option.label}
          {...(option.detail && { detail: option.detail })}
          checked={option.value === value}
          disabled={disabled}
          onChange={() => onChange(option.value)}
        />
      ))}
    </FieldGroup>
  );
}
