import type { ApiBodyOptions } from '@nestjs/swagger';
import type { ProblemCode } from '@miara/shared';

/** The form that brings a spreadsheet, as the contract describes it. */
export const REGISTER_FORM: ApiBodyOptions = {
  required: true,
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'An XLSX workbook or a CSV file.' },
    },
  },
};

/** Why a spreadsheet may be refused before anybody looks at what is in it. */
export const REGISTER_FILE_PROBLEMS = [
  'upload_cut',
  'file_missing',
  'file_empty',
  'file_too_large',
  'register_not_a_table',
  'register_too_old',
  'register_locked',
  'register_damaged',
  'register_empty',
  'register_too_long',
  'register_unpacks_too_large',
] as const satisfies readonly ProblemCode[];
