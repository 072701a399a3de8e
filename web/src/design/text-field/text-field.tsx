import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field, type FieldProps } from '../field/field.js';

export interface TextFieldProps
  extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'type'> {
  type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'number' | 'tel' | 'time';
  /** Beside the input: a unit, a button that shows the password. */
  after?: ReactNode;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  labelHidden,
  id,
  type = 'text',
  after,
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} {...{ hint, error, optional, labelHidden, id }}>
      {(control) => (
        <>
          <input {...input} {...control} type={type} />
          {after}
        </>
      )}
    </Field>
  );
}
