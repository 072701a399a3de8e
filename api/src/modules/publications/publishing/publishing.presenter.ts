import { explainAddress, publicAddress } from '../../../contract/explain-address.js';
import { presentFigure, presentViews } from '../../../contract/figure.presenter.js';
import { presentUnit } from '../../../contract/unit.presenter.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { coverageOfUnit, coveragesOf } from '../../roll-ups/coverage.reader.js';
import type { Preview } from './preview.service.js';
import type { Proposal } from './proposals.repository.js';
import type { Proposals } from './proposals.service.js';
import type { ProposalListResponse, ProposalResponse, PublicationPreviewResponse } from './publishing.dto.js';

export function presentPreview(preview: Preview): PublicationPreviewResponse {
  const { tenantSlug, frozen, standardVersion, units, against, checks, secondPerson } = preview;
  const { asOf, contentHash } = frozen;
  return {
    asOf,
    standardVersion,
    contentHash,
    units: units.length,
    views: presentViews(coveragesOf(units), {
      asOf,
      standardVersion,
      explain: (view) => explainAddress(tenantSlug, { group: 'metropolis', view, asOf }),
    }),
    against: against && {
      number: against.publication.number,
      asOf: against.publication.asOf,
      views: presentViews(coveragesOf(against.units), {
        asOf: against.publication.asOf,
        standardVersion: against.publication.standardVersion,
        explain: () => publicAddress(tenantSlug, against.publication.number, '/units'),
      }),
    },
    changes: preview.changes.map(({ unit, before, after, items }) => ({
      unit: presentUnit(unit),
      before:
        before &&
        against &&
        presentFigure(coverageOfUnit(before), {
          asOf: against.publication.asOf,
          standardVersion: against.publication.standardVersion,
          explain: publicAddress(tenantSlug, against.publication.number, `/units/${unit.teryt}`),
        }),
      after:
        after &&
        presentFigure(coverageOfUnit(after), {
          asOf,
          standardVersion,
          explain: explainAddress(tenantSlug, { unit: unit.teryt, asOf }),
        }),
      items,
    })),
    checks,
    publishable: !checks.some(({ blocking }) => blocking),
    secondPerson,
  };
}

export function presentProposals(actor: Actor, { secondPerson, proposals }: Proposals): ProposalListResponse {
  return { secondPerson, proposals: proposals.map((proposal) => presentProposal(actor, proposal)) };
}

function presentProposal(
  actor: Actor,
  { proposedById, proposedAt, closedAt, ...proposal }: Proposal,
): ProposalResponse {
  return {
    ...proposal,
    proposedAt: proposedAt.toISOString(),
    own: proposedById === actor.person.id,
    closedAt: closedAt?.toISOString() ?? null,
  };
}
