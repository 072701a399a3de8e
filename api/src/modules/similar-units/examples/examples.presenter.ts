import { presentReasons } from '../../../contract/similarity.presenter.js';
import { presentUnit } from '../../../contract/unit.presenter.js';
import type { ReleasedProof } from '../../evidence/releases/released.reader.js';
import { presentSource } from '../similar.presenter.js';
import type { ExampleProofResponse, ExamplesResponse } from './examples.dto.js';
import type { Examples } from './examples.service.js';

export function presentExamples(found: Examples): ExamplesResponse {
  const { actor, item, unit, newest, ranked, examples, total } = found;
  return {
    item: item.code,
    title: item.title,
    unit: presentUnit(unit),
    publication: presentSource(newest),
    ranked,
    examples: examples.map((example) => ({
      unit: presentUnit(example.unit),
      residents: example.unit.residents,
      similar: example.reasons !== null,
      reasons: presentReasons(example.reasons ?? []),
      since: example.since,
      proofs: example.proofs.map((proof) => presentProof(actor.tenant.slug, proof)),
      office: example.office,
      actions: example.actions.map(({ id, title, kind, status, startsOn, endsOn, carrier, open }) => ({
        id,
        title,
        kind,
        status,
        startsOn,
        endsOn,
        carrier,
        open,
      })),
    })),
    total,
  };
}

function presentProof(slug: string, proof: ReleasedProof): ExampleProofResponse {
  const { id, title, kind, form, excerpt, page, url, statement, fileName, releasedOn } = proof;
  return {
    id,
    title,
    kind,
    form,
    excerpt,
    page,
    url,
    statement,
    fileName,
    file: fileName === null ? null : `/api/v1/public/${encodeURIComponent(slug)}/released/${id}/file`,
    releasedOn,
  };
}
