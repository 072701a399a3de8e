import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';

/** Addresses of pages as they stand in letters: whole, for somebody who is not in the product. */
@Injectable()
export class AppAddress {
  readonly #origin: string;

  constructor({ origin, host, port }: AppConfig) {
    // Without a mail server nothing leaves this machine, and its own address will do.
    this.#origin = origin ?? `http://${host}:${port}`;
  }

  /** @param page below the tenant, e.g. `units/2211031?item=EDU-01` */
  of(tenantSlug: string, page: string): string {
    return new URL(`/app/${encodeURIComponent(tenantSlug)}/${page}`, this.#origin).href;
  }

  /** Where somebody says what is mailed to them. */
  ofSettings(tenantSlug: string): string {
    return this.of(tenantSlug, 'notices/settings');
  }
}
