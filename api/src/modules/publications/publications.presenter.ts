import { publicAddress } from '../../contract/explain-address.js';
import { presentViews } from '../../contract/figure.presenter.js';
import { coveragesOf } from '../roll-ups/coverage.reader.js';
import type { PublicationResponse } from './publications.dto.js';
import type { CountedPublication } from './publications.service.js';

/** A publication as the working area shows it; its figures are counted from the frozen rows. */
export function presentPublication({
  tenantSlug,
  publication,
  units,
}: CountedPublication): PublicationResponse {
  const { id, number, asOf, publishedAt, publishedBy, note, standardVersion, contentHash } = publication;
  const { corrects, correctionReason, correctedBy } = publication;
  return {
    id,
    number,
    asOf,
    publishedAt: publishedAt.toISOString(),
    publishedBy,
    note,
    standardVersion,
    units: units.length,
    views: presentViews(coveragesOf(units), {
      asOf,
      standardVersion,
      explain: () => publicAddress(tenantSlug, number, '/units'),
    }),
    contentHash,
    corrects,
    correctionReason,
    correctedBy,
    withdrawnAt: publication.withdrawnAt?.toISOString() ?? null,
    withdrawalReason: publication.withdrawalReason,
    address: `/${tenantSlug}?publication=${number}`,
  };
}
