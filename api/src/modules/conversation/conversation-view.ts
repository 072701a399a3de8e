import type { LocalizedText, NoteSide, NoteVisibility, UnitKind } from '@miara/shared';

/** The assessment that is talked about. */
export interface TalkedAbout {
  id: string;
  teryt: string;
  item: string;
}

export interface PersonRow {
  id: string;
  name: string;
}

export interface FormerTextRow {
  text: string;
  until: string;
}

/** A note with everything said about it. */
export interface NoteRow {
  id: string;
  threadId: string;
  assessmentId: string;
  teryt: string;
  item: string;
  visibility: NoteVisibility;
  text: string;
  side: NoteSide;
  authorId: string;
  author: string;
  version: number;
  writtenAt: Date;
  editedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  mentions: PersonRow[];
  former: FormerTextRow[];
  /** Written by somebody else and not yet on the reader's screen. */
  unseen: boolean;
}

/** A thread as a list shows it: how it began, how far it got, whether it waits for the reader. */
export interface ThreadLineRow {
  id: string;
  assessmentId: string;
  unit: { teryt: string; displayName: LocalizedText; kind: UnitKind; powiatTeryt: string | null };
  item: string;
  title: LocalizedText;
  visibility: NoteVisibility;
  side: NoteSide;
  author: string;
  text: string | null;
  notes: number;
  lastAt: Date;
  lastBy: string;
  unseen: number;
  mentioned: boolean;
  resolvedAt: Date | null;
}

/** Which threads to list. */
export const THREADS_SHOWN = ['all', 'unseen', 'mentioned', 'mine', 'unresolved'] as const;
export type ThreadsShown = (typeof THREADS_SHOWN)[number];

export interface ThreadFilter {
  show: ThreadsShown;
  unit: string | null;
}

/** How many threads wait for the reader, over everything the reader may see. */
export interface ThreadCounts {
  unseen: number;
  mentioned: number;
  unresolved: number;
}
