import { isProblemDetails, type ProblemDetails } from '@miara/shared';

/** A refusal of the server, as thrown by every call of the api. Screens read `problem`, never the message. */
export class ProblemError extends Error {
  constructor(readonly problem: ProblemDetails) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }
}

/** The request never reached the server or no answer came back: offline, a cut line, a server that is down. */
export class ConnectionError extends Error {
  constructor(cause: unknown) {
    super('connection', { cause });
    this.name = 'ConnectionError';
  }
}

/** A body that is not one of our problems (a proxy's page, for one) still becomes a problem with its status. */
export function toProblemError(body: unknown, status: number): ProblemError {
  if (isProblemDetails(body)) return new ProblemError(body);
  const code =
    status === 401
      ? 'not_signed_in'
      : status === 404
        ? 'not_found'
        : status >= 502
          ? 'service_unavailable'
          : 'unexpected';
  return new ProblemError({
    type: 'about:blank',
    title: '',
    status,
    detail: '',
    instance: '',
    code,
    params: {},
  });
}

export function isProblem(error: unknown, code?: ProblemDetails['code']): error is ProblemError {
  return error instanceof ProblemError && (code === undefined || error.problem.code === code);
}
