import { describe, expect, it } from '@jest/globals';
import type { ProblemDetails } from '@miara/shared';
import { fieldOf, formErrors } from '../field-errors.js';

const problem: ProblemDetails = {
  type: '',
  title: '',
  status: 400,
  detail: '',
  instance: '',
  code: 'validation_failed',
  params: {},
  errors: [
    { pointer: '/email', code: 'required' },
    { pointer: '/surprise', code: 'unknown_field' },
  ],
};

describe('field errors', () => {
  it.each([
    ['/email', 'email'],
    ['/items/0/code', 'items'],
    ['?unit', 'unit'],
    ['/a~1b~0c', 'a/b~c'],
  ])('reads the pointer %s as the field %s', (pointer, field) => {
    expect(fieldOf(pointer)).toBe(field);
  });

  it('says in the language of the screen what is wrong with a field of the form', () => {
    expect(formErrors(problem, { email: 'E-mail' }, 'en')).toEqual([
      { name: 'email', label: 'E-mail', text: 'This field is required.' },
    ]);
  });
});
