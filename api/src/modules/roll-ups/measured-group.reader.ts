import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error.js';
import type { Tx } from '../../platform/database/tx.js';
import { OwnGroupsReader } from '../own-groups/own-groups.reader.js';
import { versionInForce, type DatedVersion, type VersionedItem } from '../standards/standards.reader.js';
import type { UnitFacts } from '../units/units.reader.js';
import { parseGroupName, unitsOfGroup } from './group-names.js';
import { refuseUnclear } from './roll-ups.service.js';

export { GROUP_NAME } from './group-names.js';

/** Whose figure is asked for, and of which part of the standard. */
export interface MeasuredQuestion {
  unit?: string | undefined;
  group?: string | undefined;
  area?: string | undefined;
  phase?: string | undefined;
}

/** An item of one of the published versions. */
export type MeasuredItem = Omit<VersionedItem, 'title'>;

export interface MeasuredPhase {
  versionId: string;
  number: number;
  title: LocalizedText;
  /** Last day in time, as it was known on the day. */
  deadline: string | null;
}

/** A member of the group, since a day. */
export interface MeasuredUnit extends UnitFacts {
  joinedOn: string;
}

/** Units that are measured together on a day, and the standard of that day. */
export interface MeasuredGroup {
  asOf: string;
  about: { unit: MeasuredUnit } | { group: string; title: LocalizedText | null };
  part: { area?: string; phase?: number };
  units: readonly MeasuredUnit[];
  version: DatedVersion;
  /** All versions that were published until the day, the first one first. */
  versions: readonly DatedVersion[];
  areas: readonly { code: string; title: LocalizedText }[];
  phases: readonly MeasuredPhase[];
  /** Of all these versions, each in its own order. */
  items: readonly MeasuredItem[];
}

interface Frame {
  versions: DatedVersion[] | null;
  areas: { versionId: string; code: string; title: LocalizedText }[] | null;
  phases: MeasuredPhase[] | null;
  items: MeasuredItem[] | null;
  members: MeasuredUnit[] | null;
}

/** Answers other modules whom and what a question is about. */
@Injectable()
export class MeasuredGroupReader {
  constructor(private readonly ownGroups: OwnGroupsReader) {}

  /**
   * The group of a question with its standard. One statement; a group of the tenant's own needs a second.
   *
   * @throws DomainError `not_found` for a unit, group or part that is not there or not wholly within the actor's place
   */
  async onDay(tx: Tx, question: MeasuredQuestion, asOf: string): Promise<MeasuredGroup> {
    refuseUnclear(question);
    const frame = await this.frameOn(tx, asOf);
    const published = frame.versions ?? [];
    const version = versionInForce(published, asOf);
    const until = published.findIndex(({ id }) => id === version.id);
    const ofVersion = <Row extends { versionId: string }>(rows: readonly Row[] | null): Row[] =>
      (rows ?? []).filter(({ versionId }) => versionId === version.id);
    const areas = ofVersion(frame.areas).map(({ code, title }) => ({ code, title }));
    const phases = ofVersion(frame.phases);
    const { area, phase } = question;
    const partIsThere =
      (area === undefined || areas.some(({ code }) => code === area)) &&
      (phase === undefined || phases.some(({ number }) => number === Number(phase)));
    if (!partIsThere) throw new DomainError('not_found');
    return {
      asOf,
      ...(await this.aboutWhom(tx, question, frame.members ?? [])),
      part: {
        ...(area === undefined ? {} : { area }),
        ...(phase === undefined ? {} : { phase: Number(phase) }),
      },
      version,
      versions: published.slice(0, until + 1),
      areas,
      phases,
      items: frame.items ?? [],
    };
  }

  private async aboutWhom(
    tx: Tx,
    { unit: teryt, group: name = '' }: MeasuredQuestion,
    members: readonly MeasuredUnit[],
  ): Promise<Pick<MeasuredGroup, 'about' | 'units'>> {
    const { scope } = tx.actor;
    if (teryt !== undefined) {
      const unit = members.find((one) => one.teryt === teryt);
      if (!unit || !(scope.all || scope.teryts.includes(teryt))) throw new DomainError('not_found');
      return { about: { unit }, units: [unit] };
    }
    const group = parseGroupName(name);
    if (!group) throw new DomainError('not_found');
    const own = group.by === 'own' ? await this.ownGroups.one(tx, group.id) : null;
    const units = unitsOfGroup(group, members, scope, own);
    const canBeEmpty = ['metropolis', 'place', 'own'].includes(group.by);
    if (!units || (units.length === 0 && !canBeEmpty)) throw new DomainError('not_found');
    const first = units[0];
    const ofPowiat = first?.kind === 'powiat' ? first.displayName : (first?.powiatName ?? null);
    const title = own ? { pl: own.name } : group.by === 'powiat' ? ofPowiat : null;
    return { about: { group: name, title }, units };
  }

  private async frameOn(tx: Tx, asOf: string): Promise<Frame> {
    const [frame] = await tx.query<Frame>(
      `WITH versions AS MATERIALIZED (
         SELECT standard_versions.id, standards.code, standard_versions.number, standard_versions.published_on
         FROM standard_versions
         JOIN standards
           ON standards.tenant_id = standard_versions.tenant_id AND standards.id = standard_versions.standard_id
         WHERE standard_versions.tenant_id = $1 AND standard_versions.published_on IS NOT NULL
       )
       SELECT
         (SELECT jsonb_agg(jsonb_build_object(
            'id', versions.id, 'standardCode', versions.code, 'number', versions.number,
            'label', versions.code || ' ' || versions.number, 'publishedOn', versions.published_on
          ) ORDER BY versions.published_on, versions.number)
          FROM versions) AS versions,
         (SELECT jsonb_agg(jsonb_build_object(
            'versionId', areas.standard_version_id, 'code', areas.code, 'title', areas.title
          ) ORDER BY areas.position)
          FROM areas JOIN versions ON versions.id = areas.standard_version_id
          WHERE areas.tenant_id = $1) AS areas,
         (SELECT jsonb_agg(jsonb_build_object(
            'versionId', phases.standard_version_id, 'number', phases.number, 'title', phases.title,
            'deadline', phase_deadline_on(phases.id, $2::date)
          ) ORDER BY phases.number)
          FROM phases JOIN versions ON versions.id = phases.standard_version_id
          WHERE phases.tenant_id = $1) AS phases,
         (SELECT jsonb_agg(jsonb_build_object(
            'versionId', items.standard_version_id, 'key', items.key, 'code', items.code, 'area', areas.code,
            'phase', phases.number, 'duty', items.duty, 'weight', items.weight, 'continues', items.continues
          ) ORDER BY items.position)
          FROM items
          JOIN versions ON versions.id = items.standard_version_id
          JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
          JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
          WHERE items.tenant_id = $1) AS items,
         (SELECT jsonb_agg(jsonb_build_object(
            'teryt', units.teryt, 'name', units.name, 'displayName', units.display_name, 'kind', units.kind,
            'powiatTeryt', units.powiat_teryt, 'powiatName', powiats.display_name, 'residents', units.residents,
            'joinedOn', members.joined_on
          ) ORDER BY units.teryt)
          FROM members_on($2::date) AS members
          JOIN units_on($2::date) AS units ON units.teryt = members.teryt
          LEFT JOIN units_on($2::date) AS powiats ON powiats.teryt = units.powiat_teryt) AS members`,
      [tx.tenantId, asOf],
    );
    if (!frame) throw new Error('A statement without a FROM has one row');
    return frame;
  }
}
