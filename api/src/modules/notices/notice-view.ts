import type { NoticeGroup, NoticeKind, NoticeParams } from '@miara/shared';

/** Something a person was told. */
export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  params: NoticeParams;
  address: string | null;
  toldAt: Date;
  readAt: Date | null;
  /** The instant the list is sorted by, as the database writes it. */
  sortedBy: string;
}

/** How a person is reminded by mail. */
export interface NoticeSettings {
  mail: boolean;
  weekdaysOnly: boolean;
  without: NoticeGroup[];
}

/** As long as a person has said nothing. */
export const USUAL_SETTINGS: NoticeSettings = { mail: true, weekdaysOnly: true, without: [] };
