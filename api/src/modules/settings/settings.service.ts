import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { SettingsRepository, type TenantSettings } from './settings.repository.js';

/** How the tenant works: read by everybody in it, changed by its administrator. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: SettingsRepository,
  ) {}

  async read(actor: Actor): Promise<TenantSettings> {
    return this.unitOfWork.read(actor, async (tx) => existing(await this.settings.read(tx)));
  }

  /** Takes effect at once, also for what is submitted already: nothing is stored beside the switch itself. */
  async change(
    actor: Actor,
    version: number,
    changes: Partial<Omit<TenantSettings, 'version'>>,
  ): Promise<TenantSettings> {
    return this.unitOfWork.write(actor, async (tx) => {
      const former = existing(await this.settings.lock(tx));
      if (former.version !== version) throw new DomainError('changed_since', {}, { present: former });
      const wanted = { ...former, ...changes };
      if (wanted.accessibility && wanted.accessibility.reviewedOn > tx.today) throw reviewAhead();
      await this.settings.write(tx, wanted);
      await tx.audit.record({
        action: 'settings.change',
        subjectType: 'settings',
        subjectId: tx.tenantId,
        details: {
          endorsement: { from: former.endorsement, to: wanted.endorsement },
          escalateAfterDays: { from: former.escalateAfterDays, to: wanted.escalateAfterDays },
          dataLicence: { from: former.dataLicence, to: wanted.dataLicence },
          dataContact: { from: former.dataContact, to: wanted.dataContact },
          secondPublisher: { from: former.secondPublisher, to: wanted.secondPublisher },
          accessibility: { from: former.accessibility, to: wanted.accessibility },
        },
      });
      return existing(await this.settings.read(tx));
    });
  }
}

/** A review that is still to come was not done. */
function reviewAhead(): DomainError {
  return new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: '/accessibility/reviewedOn', code: 'out_of_range' }] },
  );
}

function existing(settings: TenantSettings | null): TenantSettings {
  if (!settings) throw new DomainError('not_found');
  return settings;
}
