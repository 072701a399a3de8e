import { describe, expect, it } from '@jest/globals';
import { Contract, type ObservedAnswer } from '../contract.js';

const contract = new Contract({
  paths: {
    '/api/v1/sessions/{id}': { get: { responses: { 200: {} } } },
    '/api/v1/sessions/current': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Session' } } } },
          204: {},
        },
      },
    },
  },
  components: {
    schemas: {
      Session: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          place: { nullable: true, type: 'object', allOf: [{ $ref: '#/components/schemas/Place' }] },
          details: { type: 'object', additionalProperties: true },
        },
        required: ['id', 'place'],
      },
      Place: { type: 'object', properties: { teryt: { type: 'string' } }, required: ['teryt'] },
    },
  },
});

const answer: ObservedAnswer = {
  method: 'GET',
  path: '/api/v1/sessions/current',
  status: 200,
  mediaType: 'application/json',
  body: { id: 'a', place: { teryt: '2211' }, details: { anything: 1 } },
};

describe('the contract', () => {
  it.each([
    ['as documented', {}],
    ['with null where null is allowed', { body: { id: 'a', place: null } }],
    ['without a body', { status: 204, mediaType: '', body: null }],
  ])('accepts an answer %s', (_, change: Partial<ObservedAnswer>) => {
    expect(() => contract.check({ ...answer, ...change })).not.toThrow();
  });

  it.each([
    ['with a field more', { body: { id: 'a', place: null, secret: 1 } }],
    ['with a field more inside', { body: { id: 'a', place: { teryt: '2211', secret: 1 } } }],
    ['with a field missing', { body: { id: 'a' } }],
    ['with a field of another type', { body: { id: 1, place: null } }],
    ['of a status that is not documented', { status: 201 }],
    ['of a media type that is not documented', { mediaType: 'text/html' }],
    ['with a body where none belongs', { status: 204 }],
    ['of an operation that is not documented', { method: 'PUT' }],
  ])('refuses an answer %s', (_, change: Partial<ObservedAnswer>) => {
    expect(() => contract.check({ ...answer, ...change })).toThrow(/is not what shared\/openapi/);
  });
});
