import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TenantsViews, type TenantRow } from './tenants.views.js';

export interface TenantWithMembers extends TenantRow {
  members: number;
}

@Injectable()
export class TenantsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: TenantsViews,
  ) {}

  async list(person: SignedInPerson): Promise<TenantWithMembers[]> {
    return this.unitOfWork.platformRead(person.id, async (tx) => {
      const tenants: TenantWithMembers[] = [];
      for (const tenant of await this.views.list(tx)) {
        tenants.push({ ...tenant, members: await this.views.countMembers(tx, tenant.id) });
      }
      return tenants;
    });
  }
}
