import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { RECOMPUTE_PROGRAM } from '../../../config/paths.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import { PublishedViews, type PublishedSet } from '../published.views.js';
import type { CataloguedTenant } from './catalog/catalog.presenter.js';
import type { OpenData } from './data.presenter.js';
import {
  manifestOf,
  renderFile,
  tablesOf,
  writeManifest,
  type DataFile,
  type Manifest,
} from './files/data-files.js';
import type { Table } from './files/data-tables.js';
import type { FrozenPublication } from './files/frozen-publication.js';
import { FrozenViews } from './frozen.views.js';

/** Rendered files that are kept, in bytes. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** A publication's files without their bytes: small, and the same for ever. */
interface Described {
  manifest: Manifest;
  tables: readonly Omit<Table, 'rows'>[];
}

/** The files of publications: made from frozen rows when they are asked for, the same bytes each time. */
@Injectable()
export class OpenDataService {
  /** By id of the publication; hashes never change, so they are kept. */
  readonly #described = new Map<string, Promise<Described>>();
  readonly #files = new Map<string, DataFile>();
  #bytes = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly frozen: FrozenViews,
    private readonly published: PublishedViews,
    private readonly publics: PublicService,
  ) {}

  /** Files of a publication with their hashes, and what their columns are. */
  async described(opened: OpenPublication, set: PublishedSet = opened.publication): Promise<Described> {
    const known = this.#described.get(set.id);
    if (known) return known;
    const made = this.read(opened, set).then((frozen) => ({
      manifest: manifestOf(frozen),
      tables: tablesOf(frozen).map(({ name, title, columns, key }) => ({ name, title, columns, key })),
    }));
    this.#described.set(set.id, made);
    made.catch(() => this.#described.delete(set.id));
    return made;
  }

  /** One file; 404 when the publication has none of that name. */
  async file(opened: OpenPublication, name: string): Promise<DataFile> {
    if (name === 'manifest.json') return writeManifest((await this.described(opened)).manifest);
    const key = `${opened.publication.id} ${name}`;
    const kept = this.#files.get(key);
    if (kept) return kept;
    const file = renderFile(await this.read(opened, opened.publication), name);
    if (!file) throw new DomainError('not_found');
    this.keep(key, file);
    return file;
  }

  /** What the page of open data shows. */
  async page(opened: OpenPublication): Promise<OpenData> {
    return {
      units: await this.publics.find(opened, undefined),
      ...(await this.described(opened)),
      contact: opened.contact,
      program: await this.program(),
    };
  }

  /** Changes with what stands on the page beside the frozen rows. */
  async mark(opened: OpenPublication): Promise<string> {
    const { bytes } = await this.program();
    const hash = createHash('sha256').update(bytes).digest('hex');
    return JSON.stringify([opened.contact, hash]);
  }

  /** The program that counts a publication anew. */
  async program(): Promise<DataFile> {
    const bytes = await readFile(RECOMPUTE_PROGRAM);
    return { name: 'recompute.mjs', mediaType: 'text/javascript; charset=utf-8', bytes };
  }

  /** A tenant with all its publications, for the catalogue. One after another: hashes are made the first time. */
  async catalogued(opened: OpenPublication): Promise<CataloguedTenant> {
    const publications: CataloguedTenant['publications'][number][] = [];
    for (const set of opened.publications) {
      const units = await this.unitOfWork.publicRead(opened.tenant.id, (tx) =>
        this.published.units(tx, set.id),
      );
      publications.push({ set, units, ...(await this.described(opened, set)) });
    }
    return { tenant: opened.tenant, contact: opened.contact, publications };
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
