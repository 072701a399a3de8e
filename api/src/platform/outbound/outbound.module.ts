import { Module } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import { AllowedPlaces } from './allowed-places.js';
import { Outbound } from './outbound.js';

/** Calls to the outside world. */
@Module({
  providers: [
    {
      provide: Outbound,
      inject: [AppConfig],
      useFactory: (config: AppConfig) =>
        new Outbound(
          new AllowedPlaces(config.links.allow),
          `Miara/${config.version} (sprawdzanie odnosnikow${config.origin === null ? '' : `; +${config.origin}`})`,
        ),
    },
  ],
  exports: [Outbound],
})
export class OutboundModule {}
