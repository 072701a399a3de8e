import type { JobKind, JobState } from '@miara/shared';

/** A work in the background as it stands. */
export interface JobView {
  id: string;
  kind: JobKind;
  subject: { unit?: string; item?: string };
  state: JobState;
  done: number;
  total: number | null;
  message: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  /** The file that came of it; null while there is none. */
  file: JobFileView | null;
}

export interface JobFileView {
  fileName: string;
  byteSize: number;
  sha256: string;
  proofs: number;
  leftOut: number;
  expiresAt: Date;
}
