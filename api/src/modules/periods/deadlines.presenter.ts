import { presentUnit } from '../../contract/unit.presenter.js';
import type { DeadlineExceptionResponse, DeadlinesResponse } from './deadlines.dto.js';
import type { ExceptionRow } from './deadlines.repository.js';
import type { Deadlines } from './deadlines.service.js';

export function presentDeadlines({ phases, exceptions }: Deadlines): DeadlinesResponse {
  return {
    phases: phases.map(({ number, title, deadline, exceptions: count }) => ({
      number,
      title,
      deadline,
      exceptions: count,
    })),
    exceptions: exceptions.map(presentException),
  };
}

export function presentException({
  unit,
  agreedAt,
  endedAt,
  ...exception
}: ExceptionRow): DeadlineExceptionResponse {
  return {
    ...exception,
    unit: presentUnit(unit),
    agreedAt: agreedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}
