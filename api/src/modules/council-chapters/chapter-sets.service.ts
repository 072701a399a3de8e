import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { ActorResolver } from '../../platform/auth/actor-resolver.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { BackgroundJobs, type BackgroundJob, type JobProgress } from '../../platform/jobs/background-jobs.js';
import { PacksDoor, type PackEntry } from '../evidence/packs/packs.door.js';
import { PublishedScorecardsReader } from '../publications/published-scorecards.reader.js';
import { CHAPTER_FORMATS, ChaptersService } from './chapters.service.js';

/** The chapters of all units of a publication in one archive, made in the background. */
@Injectable()
export class ChapterSetsService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorResolver,
    private readonly published: PublishedScorecardsReader,
    private readonly chapters: ChaptersService,
    private readonly packs: PacksDoor,
    private readonly jobs: BackgroundJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('council-chapters', (job, progress) => this.make(job, progress));
  }

  /**
   * Returns the identifier of the job that makes them; 404 when there is no such publication.
   *
   * @param origin where the public pages are, for the addresses in the chapters
   */
  async order(actor: Actor, number: number, origin: string): Promise<string> {
    await this.published.open(actor.tenant.slug, String(number));
    return this.unitOfWork.write(actor, async (tx) => {
      const publication = String(number);
      const jobId = await this.jobs.start(tx, {
        queue: 'council-chapters',
        kind: 'council_chapters',
        subject: { publication, origin },
      });
      await tx.audit.record({
        action: 'chapters.order',
        subjectType: 'job',
        subjectId: jobId,
        details: { publication: number },
      });
      return jobId;
    });
  }

  /** Done again from the start when a process died half-way; the person's roles are those of now. */
  private async make(job: BackgroundJob, progress: JobProgress): Promise<Record<string, unknown>> {
    const actor = await this.actors.absent(job.personId, job.tenantId);
    if (!actor?.permissions.has('publication.publish')) throw new DomainError('forbidden');
    const { publication = '', origin = '' } = job.subject;
    const opened = await this.published.open(actor.tenant.slug, publication);
    const units = await this.published.units(opened);
    const at = opened.publication.publishedAt;
    const sums: string[] = [];
    const files = units.flatMap(({ teryt, name }) =>
      CHAPTER_FORMATS.map((format): PackEntry => {
        const path = `${format}/${teryt}-${plain(name)}.${format}`;
        const open = async (): Promise<Readable> => {
          const { bytes } = await this.chapters.file(opened, teryt, format, origin);
          sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
          return Readable.from([bytes]);
        };
        return { path, at, open };
      }),
    );
    // The last entry: by then every file was made and its hash is known.
    const list = { path: 'SHA256SUMS', at, open: () => Promise.resolve(Readable.from([sums.join('')])) };
    await this.packs.keep(
      actor,
      {
        jobId: job.id,
        fileName: `rozdzialy-${opened.tenant.slug}-publikacja-${publication}.zip`,
        entries: [...files, list],
        record: (tx, { sha256 }) =>
          tx.audit.record({
            action: 'chapters.make',
            subjectType: 'job',
            subjectId: job.id,
            details: { publication: Number(publication), units: units.length, sha256 },
          }),
      },
      progress,
    );
    return { units: units.length };
  }
}

/** A name as any file system takes it. */
function plain(name: string): string {
  return name
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}
