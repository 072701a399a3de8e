import { DomainError } from '../../platform/http/domain-error.js';

/** Assessments that rest on it wait for a decision; they are named. */
export class EvidenceLocked extends DomainError {
  constructor(assessments: readonly string[]) {
    super('evidence_locked', { assessments });
  }
}

/** A withdrawn proof rests until it is restored. */
export class EvidenceWithdrawn extends DomainError {
  constructor() {
    super('evidence_withdrawn');
  }
}

/** Its unit left the tenant: what it proved is read, not changed. */
export class UnitLeft extends DomainError {
  constructor() {
    super('not_a_member');
  }
}

/** Its content is gone by the rules of retention. */
export class EvidenceContentRemoved extends DomainError {
  constructor() {
    super('evidence_content_removed');
  }
}

/** There is nothing to restore. */
export class EvidenceNotWithdrawn extends DomainError {
  constructor() {
    super('evidence_not_withdrawn');
  }
}

/** A file stays a file, a link a link, a statement a statement. */
export class EvidenceOfAnotherForm extends DomainError {
  constructor() {
    super('evidence_of_another_form');
  }
}

/** The same content once more. */
export class RevisionUnchanged extends DomainError {
  constructor() {
    super('revision_unchanged');
  }
}

/** Somebody changed it since; `present` is what is stored now. */
export class EvidenceChanged extends DomainError {
  constructor(present: unknown) {
    super('changed_since', {}, { present });
  }
}

/** No address of a public page. */
export class NotAnAddress extends DomainError {
  constructor() {
    super('validation_failed', {}, { errors: [{ pointer: '/url', code: 'not_a_url' }] });
  }
}

/** Nothing is left of a text that must say something. */
export class TextRequired extends DomainError {
  constructor(field: 'title' | 'statement' | 'reason') {
    super('validation_failed', {}, { errors: [{ pointer: `/${field}`, code: 'required' }] });
  }
}

/** Composing a text (NFC) may lengthen it: some letters of other scripts become two or three. */
export class TextTooLong extends DomainError {
  constructor(field: 'statement' | 'reason' | 'note', max: number) {
    super('validation_failed', {}, { errors: [{ pointer: `/${field}`, code: 'too_long', params: { max } }] });
  }
}

/** The request carried no file. */
export class FileMissing extends DomainError {
  constructor() {
    super('file_missing', {}, { errors: [{ pointer: '/file', code: 'required' }] });
  }
}

/** The file has no content. */
export class FileEmpty extends DomainError {
  constructor() {
    super('file_empty');
  }
}

/** One byte more than allowed, or many. */
export class FileTooLarge extends DomainError {
  constructor(maxBytes: number) {
    super('file_too_large', { limitMb: Math.round((maxBytes / 1024 ** 2) * 100) / 100 });
  }
}

/** The file did not arrive whole. */
export class UploadCut extends DomainError {
  constructor() {
    super('upload_cut');
  }
}

/** No kind of file that is taken as proof. */
export class FileTypeNotAccepted extends DomainError {
  constructor() {
    super('file_type_not_accepted');
  }
}

/** The bytes are of another kind than the extension says. */
export class FileTypeMismatch extends DomainError {
  constructor() {
    super('file_type_mismatch');
  }
}

/** A document of an office program with programs in it. */
export class FileWithMacros extends DomainError {
  constructor() {
    super('file_with_macros');
  }
}

/** A packed document that would fill the disk or the memory of whoever opens it. */
export class FileUnpacksTooLarge extends DomainError {
  constructor() {
    super('file_unpacks_too_large');
  }
}

/** A small picture file that would become a huge picture. */
export class ImageTooLarge extends DomainError {
  constructor(maxPixels: number) {
    super('image_too_large', { limitMegapixels: maxPixels / 1_000_000 });
  }
}

/** Its structure is not that of its type. */
export class FileDamaged extends DomainError {
  constructor() {
    super('file_damaged');
  }
}

/** The scanner found something while the file came in, or in the same bytes before. */
export class FileInfected extends DomainError {
  constructor(signature: string) {
    super('file_infected', { signature });
  }
}

/** A stored file that the scanner has not looked at; only its uploader gets it. */
export class FileNotScanned extends DomainError {
  constructor() {
    super('file_not_scanned');
  }
}

/** A stored file in which the scanner found something; nobody gets it. */
export class FileBlocked extends DomainError {
  constructor(signature: string | null) {
    super('file_blocked', signature === null ? {} : { signature });
  }
}

/** The end of the period is not after its beginning. */
export class PeriodReversed extends DomainError {
  constructor() {
    super('period_reversed', {}, { errors: [{ pointer: '/effectiveUntil', code: 'not_allowed_here' }] });
  }
}

/** The unit is no member or not one for which the actor uploads. */
export class OutsidePlace extends DomainError {
  constructor(unit: string) {
    super('outside_place', { units: [unit] }, { errors: [{ pointer: '/unit', code: 'not_allowed_here' }] });
  }
}

/** A person with several places has to say for which one. */
export class UnitRequired extends DomainError {
  constructor() {
    super('validation_failed', {}, { errors: [{ pointer: '/unit', code: 'required' }] });
  }
}

/** Not in the log, withdrawn from it, or neither carried by the unit nor credited to it. */
export class UnknownAction extends DomainError {
  constructor() {
    super('validation_failed', {}, { errors: [{ pointer: '/action', code: 'not_found' }] });
  }
}

/** The standard knows other kinds of proof. */
export class UnknownEvidenceKind extends DomainError {
  constructor(allowed: readonly string[]) {
    super(
      'validation_failed',
      {},
      { errors: [{ pointer: '/kind', code: 'not_in_list', params: { allowed } }] },
    );
  }
}

/** A kind of file that is not converted, or a photograph that is broken or too large to be. */
export class PreviewNotPossible extends DomainError {
  constructor() {
    super('preview_not_possible');
  }
}
