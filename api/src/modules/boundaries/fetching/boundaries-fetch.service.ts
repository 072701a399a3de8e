import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../config/config.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbound } from '../../../platform/outbound/outbound.js';
import { BoundariesService } from '../boundaries.service.js';
import { BoundariesViews } from '../boundaries.views.js';
import { fetchBoundaries, FetchStopped, type FetchSettings } from './fetch-boundaries.js';
import { FetchedFile } from './fetched-file.js';

/** Shown beside every map that is drawn from what the service answered. */
const SOURCE = 'GUGiK, usługa ULDK (Państwowy Rejestr Granic)';
const LICENCE = 'Dane publiczne, bez opłat i ograniczeń';

/** Official boundaries of a tenant's members from the national service, taken all at once. */
@Injectable()
export class BoundariesFetchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: BoundariesViews,
    private readonly boundaries: BoundariesService,
    private readonly outbound: Outbound,
    private readonly config: AppConfig,
  ) {}

  /** @throws FetchStopped with a text for the operator; what was fetched stays for the next run */
  async fetch(slug: string, settings: FetchSettings): Promise<{ drawn: number; missing: string[] }> {
    const tenantId = await this.tenantOf(slug);
    const { units, today } = await this.unitOfWork.systemRead(tenantId, async (tx) => ({
      units: (await this.views.knownUnits(tx)).filter(({ isMember }) => isMember),
      today: tx.today,
    }));
    const folder = join(this.config.dataDir, 'boundaries');
    await mkdir(folder, { recursive: true });
    const kept = new FetchedFile(join(folder, `${slug}.tsv`));
    const wanted = units.map(({ teryt, displayName }) => ({ teryt, name: displayName.pl }));
    const { features } = await fetchBoundaries(this.outbound, wanted, kept, settings);
    // Whether taken or refused: an area that cannot be drawn would be refused again, and may be mended at the source.
    try {
      return await this.boundaries.takeFetched(tenantId, features, {
        source: SOURCE,
        licence: LICENCE,
        describedOn: today,
      });
    } finally {
      await kept.forget();
    }
  }

  private async tenantOf(slug: string): Promise<string> {
    const [tenant] = await this.unitOfWork.platformRead(null, (tx) =>
      tx.query<{ id: string }>('SELECT tenants.id FROM tenants WHERE tenants.slug = $1', [slug]),
    );
    if (!tenant) throw new FetchStopped(`Nie ma obszaru „${slug}”.`);
    return tenant.id;
  }
}
