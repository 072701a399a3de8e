import type { EvidenceResponse } from '@miara/shared/api';
import { Icon } from '../../design/icon/icon.js';
import { ExternalLink } from './external-link.js';

/**
 * The way to a proof's content: a file is downloaded, a page opened in a new tab, a statement has no other place,
 * nor a file that the virus scanner keeps back.
 */
export function ProofTitle({ proof, className }: { proof: EvidenceResponse; className?: string }) {
  const { title, url, file, fileName, form } = proof;
  const look = className ? { className } : {};
  if (url !== null)
    return (
      <ExternalLink url={url} {...look}>
        {title}
      </ExternalLink>
    );
  if (file !== null)
    return (
      <a href={file} download={fileName} {...look}>
        <Icon name="file" />
        {title}
      </a>
    );
  return (
    <strong {...look}>
      <Icon name={form === 'file' ? 'file' : 'person'} />
      {title}
    </strong>
  );
}
