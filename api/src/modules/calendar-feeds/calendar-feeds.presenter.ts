import type { CalendarFeedResponse } from './calendar-feeds.dto.js';
import type { FeedRow } from './calendar-feeds.repository.js';

export function presentFeed({ id, team, madeAt, lastUsedAt }: FeedRow): CalendarFeedResponse {
  return { id, team, madeAt: madeAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
