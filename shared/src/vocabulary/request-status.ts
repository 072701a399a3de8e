/**
 * Where a request for proof stands: `open` · `answered`, waiting for the coordinator · `sent_back`, open again with a
 * reason · `accepted` · `cancelled`. Overdue is no status: it follows from the due day.
 */
export const REQUEST_STATUSES = ['open', 'answered', 'sent_back', 'accepted', 'cancelled'] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** Whether it is the unit's turn. */
export function awaitsAnswer(status: RequestStatus): boolean {
  return status === 'open' || status === 'sent_back';
}

/** Whether it is open after its last day. Days are YYYY-MM-DD in Warsaw. */
export function isOverdue(request: { status: RequestStatus; dueOn: string }, today: string): boolean {
  return awaitsAnswer(request.status) && request.dueOn < today;
}
