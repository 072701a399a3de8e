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

  /** The newest publication of every tenant that has one that holds. */
  async newest(): Promise<OpenPublication[]> {
    const tenants = await this.publics.tenants();
    const opened = await Promise.all(tenants.map(({ slug }) => this.publics.openIfAny(slug)));
    return opened.filter((one) => one !== null);
  }

  /** Their units; nothing matches while nothing was typed. */
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
