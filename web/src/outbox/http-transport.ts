import type {
  ActionPageResponse,
  ActionResponse,
  EvidencePageResponse,
  EvidenceResponse,
} from '@miara/shared/api';
import { request } from '../api/client.js';
import type { OutboxPhoto } from './entry.js';
import type { Sending, Transport } from './send-entry.js';

const TENANT = '/api/v1/tenants/{tenant}';

/** The most that a page of a list may hold. */
const LONGEST_PAGE = 200;

/** Kind code of photos, in every standard. */
const PHOTO = 'photo';

/** Sends entries as the person who made them, over the same api as every screen. */
export const httpTransport: Transport = {
  uploadPhoto: async (sending, unit, title, { name, blob }) => {
    const form = new FormData();
    if (unit !== undefined) form.append('unit', unit);
    form.append('kind', PHOTO);
    form.append('title', title);
    form.append('file', blob, name);
    const options = { ...optionsOf(sending), body: form };
    return (await request<EvidenceResponse>('POST', `${TENANT}/evidence`, options)).id;
  },
  findPhoto: async (sending, unit, photo) => {
    const { evidence } = await request<EvidencePageResponse>('GET', `${TENANT}/evidence`, {
      ...readingOf(sending),
      query: { q: photo.name, ...(unit !== undefined && { unit }), 'page[size]': LONGEST_PAGE },
    });
    const bytes = await sha256(photo);
    return evidence.find(({ sha256: known }) => known === bytes)?.id ?? null;
  },
  log: async (sending, action) => {
    const options = { ...optionsOf(sending), body: action };
    await request<ActionResponse>('POST', `${TENANT}/actions`, options);
  },
  edit: async (sending, id, version, change) => {
    const { path, ...options } = optionsOf(sending);
    const address = `${TENANT}/actions/{id}`;
    await request('PATCH', address, { ...options, path: { ...path, id }, body: change, ifMatch: version });
  },
  logged: async (sending, { kind, startsOn }) => {
    const { actions } = await request<ActionPageResponse>('GET', `${TENANT}/actions`, {
      ...readingOf(sending),
      query: { kind, from: startsOn, to: startsOn, 'page[size]': LONGEST_PAGE },
    });
    return actions;
  },
};

function optionsOf({ tenant, personId, key }: Sending) {
  return { path: { tenant }, person: personId, idempotencyKey: key };
}

function readingOf({ tenant, personId }: Sending) {
  return { path: { tenant }, person: personId, fresh: true };
}

async function sha256({ blob }: OutboxPhoto): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
