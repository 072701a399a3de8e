import { DomainError } from '../../../platform/http/domain-error.js';

/** Neither settings nor start of what runs or is over. */
export class ImportStarted extends DomainError {
  constructor() {
    super('import_started');
  }
}

/** Undoing waits for the end, and is done once. */
export class ImportNotFinished extends DomainError {
  constructor() {
    super('import_not_finished');
  }
}

/** The file has no such sheet, row or column. */
export class UnknownSheet extends DomainError {
  constructor(pointer: string) {
    super('import_sheet_unknown', {}, { errors: [{ pointer, code: 'import_sheet_unknown' }] });
  }
}

/** Day and title are read from no column. */
export class ColumnsMissing extends DomainError {
  constructor(fields: readonly string[]) {
    super(
      'import_columns_missing',
      {},
      { errors: fields.map((field) => ({ pointer: `/mapping/${field}`, code: 'required' as const })) },
    );
  }
}

/** All or nothing, and not all can be taken. */
export class ImportHasErrors extends DomainError {
  constructor(rows: number) {
    super('import_has_errors', { rows });
  }
}

export class NothingToImport extends DomainError {
  constructor() {
    super('import_nothing_to_do');
  }
}
