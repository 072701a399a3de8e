import { normaliseWebAddress, type FieldError, type UnitFact } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { readRegister } from '../../registers/register-files.reader.js';
import { FactsRepository, type FactRow } from './facts.repository.js';
import {
  issuesOf,
  judgeFacts,
  keyOfFact,
  twinsAmong,
  type FactIssue,
  type JudgedFacts,
  type KnownForFacts,
} from './judge-facts.rules.js';

/** What is known of units beside the register, kept by the administrator of the tenant. */
@Injectable()
export class FactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsRepository,
  ) {}

  async list(actor: Actor): Promise<FactRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.facts.all(tx));
  }

  /** Reads and judges a file; nothing is kept of it. Its first sheet that holds anything counts. */
  async preview(actor: Actor, bytes: Buffer): Promise<JudgedFacts & { names: ReadonlyMap<string, string> }> {
    const { sheets } = await readRegister(bytes);
    const [sheet] = sheets;
    if (!sheet) throw new DomainError('register_empty');
    return this.unitOfWork.read(actor, async (tx) => ({
      ...judgeFacts(sheet, await this.known(tx)),
      names: await this.namesOf(tx),
    }));
  }

  /** Saves all of them, or none where one is wrong. */
  async save(actor: Actor, given: readonly UnitFact[]): Promise<FactRow[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.facts.lock(tx);
      const known = await this.known(tx);
      const errors = errorsOf(given, known);
      if (errors.length > 0) throw new DomainError('validation_failed', {}, { errors });
      const facts = given.map((fact) => ({
        ...fact,
        source: normaliseWebAddress(fact.source) ?? fact.source,
      }));
      await this.facts.save(tx, facts);
      await tx.audit.record({
        action: 'unit_facts.save',
        subjectType: 'unit_facts',
        subjectId: tx.tenantId,
        details: {
          rows: facts.length,
          units: new Set(facts.map(({ teryt }) => teryt)).size,
          // Few are named one by one; an import only by its size: the rows themselves stand in the table.
          ...(facts.length <= 5 && {
            facts: facts.map((fact) => ({ from: known.facts.get(keyOfFact(fact)) ?? null, to: fact })),
          }),
        },
      });
      return this.facts.all(tx);
    });
  }

  /** 404 when there are none of that unit and year. */
  async remove(actor: Actor, teryt: string, year: number): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      if (!(await this.facts.remove(tx, teryt, year))) throw new DomainError('not_found');
      await tx.audit.record({
        action: 'unit_facts.remove',
        subjectType: 'unit_facts',
        subjectId: `${teryt} ${year}`,
        unit: teryt,
        details: { year },
      });
    });
  }

  private async known(tx: Tx): Promise<KnownForFacts> {
    const facts = await this.facts.all(tx);
    return {
      units: new Set(await this.facts.units(tx)),
      facts: new Map(
        facts.map(({ teryt, year, areaHectares, residents, foreignResidents, source }) => {
          const fact = { teryt, year, areaHectares, residents, foreignResidents, source };
          return [keyOfFact(fact), fact];
        }),
      ),
      year: Number(tx.today.slice(0, 4)),
    };
  }

  private async namesOf(tx: Tx): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ teryt: string; name: string }>(
      `SELECT units.teryt, units.display_name ->> 'pl' AS name
       FROM tenant_units
       JOIN units ON units.teryt = tenant_units.teryt
       WHERE tenant_units.tenant_id = $1`,
      [tx.tenantId],
    );
    return new Map(rows.map(({ teryt, name }) => [teryt, name]));
  }
}

function errorsOf(facts: readonly UnitFact[], known: KnownForFacts): FieldError[] {
  const wrong = facts.flatMap((fact, index) =>
    issuesOf(fact, known).map((issue) => fieldErrorOf(index, issue, fact)),
  );
  const twins = twinsAmong(facts).map((index): FieldError => ({
    pointer: `/facts/${index}/year`,
    code: 'repeated',
  }));
  return [...wrong, ...twins];
}

/** An issue in the closed words of field errors. */
function fieldErrorOf(index: number, { field, code }: FactIssue, fact: UnitFact): FieldError {
  const pointer = `/facts/${index}/${field ?? 'areaHectares'}`;
  switch (code) {
    case 'not_a_member':
      return { pointer, code: 'not_a_teryt' };
    case 'more_than_residents':
      return { pointer, code: 'out_of_range', params: { min: 0, max: fact.residents ?? 0 } };
    case 'not_an_address':
      return { pointer, code: 'not_a_url' };
    case 'nothing_said':
      return { pointer, code: 'required' };
    default:
      return { pointer, code: 'out_of_range' };
  }
}
