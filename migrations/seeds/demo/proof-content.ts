import { createHash } from 'node:crypto';
import { canonicalText, normaliseWebAddress, type EvidenceForm } from '@miara/shared';
import type { StoredDocument } from './store-documents.js';

/** What one revision of a proof consists of, as the product keeps it: one of file, address and text. */
export interface ProofContent {
  readonly form: EvidenceForm;
  /** Of the bytes of a file, or of the canonical text in UTF-8. */
  readonly sha256: string;
  readonly byteSize: number | null;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

const NONE = { byteSize: null, fileName: null, url: null, body: null };

export function fileContent({ sha256, byteSize }: StoredDocument, fileName: string): ProofContent {
  return { ...NONE, form: 'file', sha256, byteSize, fileName };
}

/** @throws Error when the address is not one that the product would take */
export function linkContent(address: string): ProofContent {
  const url = normaliseWebAddress(address);
  if (url === null) throw new Error(`${address} is no address.`);
  return { ...NONE, form: 'link', sha256: sha256Of(url), url };
}

export function statementContent(text: string): ProofContent {
  const body = canonicalText(text);
  return { ...NONE, form: 'statement', sha256: sha256Of(body), body };
}

/**
 * Address of a page of an office that does not exist: the top-level domain `example` is reserved and never resolves,
 * so that no link of the demo leads to anybody's page.
 */
export function demoAddress(teryt: string, path: string): string {
  return `https://bip.${teryt.length === 4 ? 'powiat' : 'gmina'}-${teryt}.example/${path}`;
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
