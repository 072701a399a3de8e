import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../http/domain-error.js';
import { toDomainError } from '../postgres-errors.js';

const postgres = (code: string, constraint?: string): Error =>
  Object.assign(new Error('refused'), {
    driverError: Object.assign(new Error('refused'), { code, constraint }),
  });

describe('an error of the database', () => {
  it.each([
    ['23505', 'people_email_key', 'duplicate'],
    ['23505', 'assessment_evidence_pkey', 'already_linked'],
    ['23503', 'evidence_tenant_id_teryt_fkey', 'not_found'],
    ['23514', 'assessments_four_eyes', 'own_submission'],
    ['23514', 'assessments_submitted_locked', 'assessment_locked'],
    ['40001', undefined, 'service_unavailable'],
    ['57014', undefined, 'service_unavailable'],
    ['57P01', undefined, 'service_unavailable'],
    ['53300', undefined, 'service_unavailable'],
  ])('%s (%s) means %s', (code, constraint, problem) => {
    expect(toDomainError(postgres(code, constraint))).toMatchObject({ code: problem, params: {} });
  });

  it('stays a fault of ours when nobody foresaw it', () => {
    const error = postgres('42703');
    expect(toDomainError(error)).toBe(error);
  });

  it('means the service is unavailable when nobody answers', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(toDomainError(new AggregateError([refused]))).toMatchObject({ code: 'service_unavailable' });
  });

  it('leaves a refusal of ours as it is', () => {
    const refusal = new DomainError('changed_since');
    expect(toDomainError(refusal)).toBe(refusal);
  });
});
