import { Injectable } from '@nestjs/common';
import { PublicService, type OpenPublication, type PublishedUnits } from '../public.service.js';

/** A tenant on the start page, with those of its units that were looked for. */
export interface StartedTenant extends PublishedUnits {
  matches: PublishedUnits['units'];
  /** What may have been meant, where nothing matches. */
  close: PublishedUnits['units'];
}

/** What the start page is made of. */
@Injectable()
export class PagesService {
  constructor(private readonly publics: PublicService) {}

  /** The newest publication of every tenant, one that holds where there is one. */
  async newest(): Promise<OpenPublication[]> {
    const tenants = await this.publics.tenants();
    return Promise.all(tenants.map(({ slug }) => this.publics.openAnyway(slug)));
  }

  /** Their units; nothing matches while nothing was typed, nor what does not hold any more. */
  async start(opened: readonly OpenPublication[], query: string): Promise<StartedTenant[]> {
    return Promise.all(
      opened.map(async (one) => {
        const all = await this.publics.find(one, undefined);
        const { found, close } = await this.publics.findOrGuess(one, query);
        return { ...all, matches: query === '' ? [] : found.units, close };
      }),
    );
  }
}
