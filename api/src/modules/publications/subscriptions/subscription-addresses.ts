import { SOURCE_LANGUAGE } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../config/config.js';
import type { Subscription } from './subscriptions.repository.js';

/** Addresses in letters to subscribers. */
@Injectable()
export class SubscriptionAddresses {
  readonly #origin: string;

  constructor({ origin, host, port }: AppConfig) {
    this.#origin = origin ?? `http://${host}:${port}`;
  }

  /** Where a subscription is confirmed or ended, by whoever knows its key. */
  of(
    slug: string,
    { id, key, language }: Pick<Subscription, 'id' | 'key' | 'language'>,
    step: 'confirm' | 'end',
  ) {
    const query = new URLSearchParams({
      step,
      id,
      key,
      ...(language === SOURCE_LANGUAGE ? {} : { lang: language }),
    });
    return `${this.#origin}/${slug}/subscription?${query.toString()}`;
  }

  page(path: string, { language }: Pick<Subscription, 'language'>): string {
    return `${this.#origin}${path}${language === SOURCE_LANGUAGE ? '' : `?lang=${language}`}`;
  }
}
