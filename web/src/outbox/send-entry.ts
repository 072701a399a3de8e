import type { ProblemDetails } from '@miara/shared';
import type { ActionResponse, EditActionRequest, LogActionRequest } from '@miara/shared/api';
import { ConnectionError, isProblem, ProblemError, toProblemError } from '../api/problem-error.js';
import type { OutboxEntry, OutboxPhoto } from './entry.js';
import { sameAction, type Outcome } from './outbox-rules.js';

/** Who a request is sent for, and under which key. */
export interface Sending {
  tenant: string;
  personId: string;
  key: string;
}

/** How entries reach the server. Every call throws ProblemError for a refusal, ConnectionError for no answer. */
export interface Transport {
  uploadPhoto(sending: Sending, unit: string | undefined, title: string, photo: OutboxPhoto): Promise<string>;
  /** A proof with these very bytes that was uploaded before, for an upload whose answer was lost. */
  findPhoto(sending: Sending, unit: string | undefined, photo: OutboxPhoto): Promise<string | null>;
  log(sending: Sending, request: LogActionRequest): Promise<void>;
  edit(sending: Sending, id: string, version: number, request: EditActionRequest): Promise<void>;
  /** Actions of that day and kind. */
  logged(sending: Sending, request: LogActionRequest): Promise<readonly ActionResponse[]>;
}

/**
 * Sends the photos and then the entry, each under its own key.
 *
 * @param note told what was reached, before anything depends on it: an attempt that breaks off goes on from there
 */
export async function sendEntry(
  entry: OutboxEntry,
  transport: Transport,
  note: (entry: OutboxEntry) => Promise<void>,
): Promise<Outcome> {
  try {
    return await sendParts(entry, transport, note);
  } catch (error) {
    if (error instanceof ConnectionError) return { kind: 'no_answer' };
    if (error instanceof ProblemError) return { kind: 'refused', problem: error.problem };
    // A fault of ours or of the device (a picture that can no longer be read) stops this entry, not the others.
    return { kind: 'refused', problem: toProblemError(null, 400).problem };
  }
}

async function sendParts(
  entry: OutboxEntry,
  transport: Transport,
  note: (entry: OutboxEntry) => Promise<void>,
): Promise<Outcome> {
  const { tenant, personId, id } = entry;
  const sending = { tenant, personId, key: id };
  if (entry.kind === 'log' && !entry.tried && !entry.isAnother) {
    const present = sameAction(entry.request, await transport.logged(sending, entry.request));
    if (present) return { kind: 'conflict', conflict: { kind: 'duplicate', present } };
  }
  let reached = entry;
  for (const [index, photo] of entry.photos.entries()) {
    if (index < reached.sentPhotos.length) continue;
    const key = `${id}.p${index + 1}`;
    const proof = await sendPhoto(entry, transport, { ...sending, key }, photo);
    if (typeof proof !== 'string') return { kind: 'refused', problem: proof };
    reached = { ...reached, sentPhotos: [...reached.sentPhotos, proof] };
    await note(reached);
  }
  await note({ ...reached, tried: true });
  if (entry.kind === 'edit') {
    const { base, request } = entry;
    const evidence = request.evidence ?? base.evidence.map((proof) => proof.id);
    const added = { ...request, evidence: [...evidence, ...reached.sentPhotos] };
    const change = reached.sentPhotos.length === 0 ? request : added;
    await transport.edit(sending, base.id, base.version, change);
  } else {
    await transport.log(sending, withPhotos(entry.request, reached.sentPhotos));
  }
  return { kind: 'done' };
}

/** As it was made when there are no photos: what a screen sent before under the same key must be the same. */
function withPhotos(request: LogActionRequest, proofs: readonly string[]): LogActionRequest {
  if (proofs.length === 0) return request;
  return { ...request, evidence: [...(request.evidence ?? []), ...proofs] };
}

/** The proof that the photo became, or why it became none. */
async function sendPhoto(
  entry: OutboxEntry,
  transport: Transport,
  sending: Sending,
  photo: OutboxPhoto,
): Promise<string | ProblemDetails> {
  const unit = entry.kind === 'edit' ? entry.base.unit.teryt : (entry.request.unit ?? undefined);
  const title = (entry.kind === 'edit' ? entry.base.title : entry.request.title) || photo.name;
  try {
    return await transport.uploadPhoto(sending, unit, title, photo);
  } catch (error) {
    // Uploaded before, under another name or so long ago that the answer is gone: it is found by its bytes.
    const isThere = isProblem(error, 'done_before') || isProblem(error, 'idempotency_key_reused');
    if (!isThere) throw error;
    return (await transport.findPhoto(sending, unit, photo)) ?? lostPhoto(error.problem);
  }
}

/** Only the photo was done before, not the entry: it must not look sent. */
function lostPhoto(problem: ProblemDetails): ProblemDetails {
  return { ...problem, code: 'file_missing', status: 422, params: {} };
}
