import { createHash } from 'node:crypto';
import type { Actor } from '../../platform/auth/actor.js';
import type { OpenPublication } from '../publications/published-scorecards.reader.js';
import type { DrawnArms } from './arms/draw-arms.js';
import type { UnitChapterResponse } from './chapters.dto.js';

/** A unit's newest chapter, and the coat of arms that stands on it. */
export function presentUnitChapter(
  actor: Actor,
  teryt: string,
  { arms, edit, newest }: { arms: DrawnArms | null; edit: boolean; newest: OpenPublication | null },
): UnitChapterResponse {
  const slug = encodeURIComponent(actor.tenant.slug);
  const chapter = (number: number, format: 'pdf' | 'docx'): string =>
    `/${slug}/units/${teryt}/chapter/${number}.${format}`;
  return {
    newest: newest && {
      publication: newest.publication.number,
      asOf: newest.publication.asOf,
      pdf: chapter(newest.publication.number, 'pdf'),
      docx: chapter(newest.publication.number, 'docx'),
    },
    arms: arms && {
      picture: `/api/v1/tenants/${slug}/units/${teryt}/arms?of=${markOf(arms)}`,
      width: arms.width,
      height: arms.height,
    },
    edit,
  };
}

function markOf({ picture }: DrawnArms): string {
  return createHash('sha256').update(picture).digest('hex').slice(0, 12);
}
