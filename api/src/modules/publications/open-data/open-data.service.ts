import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import type { OpenPublication } from '../public.service.js';
import type { PublishedSet } from '../published.views.js';
import { manifestOf, renderFile, writeManifest, type DataFile, type Manifest } from './files/data-files.js';
import type { FrozenPublication } from './files/frozen-publication.js';
import { FrozenViews } from './frozen.views.js';

/** Rendered files that are kept, in bytes. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** The files of publications: made from frozen rows when they are asked for, the same bytes each time. */
@Injectable()
export class OpenDataService {
  /** By id of the publication; hashes never change, so they are kept. */
  readonly #manifests = new Map<string, Promise<Manifest>>();
  readonly #files = new Map<string, DataFile>();
  #bytes = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly frozen: FrozenViews,
  ) {}

  /** Files of a publication with their hashes. */
  async manifest(opened: OpenPublication, set: PublishedSet = opened.publication): Promise<Manifest> {
    const known = this.#manifests.get(set.id);
    if (known) return known;
    const made = this.read(opened, set).then(manifestOf);
    this.#manifests.set(set.id, made);
    made.catch(() => this.#manifests.delete(set.id));
    return made;
  }

  /** One file; 404 when the publication has none of that name. */
  async file(opened: OpenPublication, name: string): Promise<DataFile> {
    if (name === 'manifest.json') return writeManifest(await this.manifest(opened));
    const key = `${opened.publication.id} ${name}`;
    const kept = this.#files.get(key);
    if (kept) return kept;
    const file = renderFile(await this.read(opened, opened.publication), name);
    if (!file) throw new DomainError('not_found');
    this.keep(key, file);
    return file;
  }

  /** E-mail address of the office that answers for the tenant's data. */
  async contact({ tenant }: OpenPublication): Promise<string | null> {
    return this.unitOfWork.publicRead(tenant.id, (tx) => this.frozen.contact(tx));
  }

  private read({ tenant }: OpenPublication, set: PublishedSet): Promise<FrozenPublication> {
    return this.unitOfWork.publicRead(tenant.id, (tx) => this.frozen.publication(tx, tenant.slug, set));
  }

  private keep(key: string, file: DataFile): void {
    if (file.bytes.length > KEPT_BYTES / 4 || this.#files.has(key)) return;
    this.#files.set(key, file);
    this.#bytes += file.bytes.length;
    for (const [oldest, { bytes }] of this.#files) {
      if (this.#bytes <= KEPT_BYTES) break;
      this.#files.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }
}
