import { DomainError } from '../../platform/http/domain-error.js';

/** It is done, failed or cancelled already. */
export class JobOver extends DomainError {
  constructor() {
    super('job_over');
  }
}
