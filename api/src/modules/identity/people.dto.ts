import {
  INTERFACE_LANGUAGES,
  PASSWORD_LIMITS,
  PRESENCES,
  ROLES,
  ROLES_IN_TENANT,
  TEXT_LIMITS,
  type InterfaceLanguage,
  type Presence,
  type Role,
} from '@miara/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, Length, Matches, MaxLength, MinLength } from 'class-validator';
import { InSmallLetters, IsFilled } from '../../platform/http/field-rules.js';
import { RolePlaceResponse } from './identity.dto.js';

/** A role at a place. */
export class GrantRoleRequest {
  /** What the person is to be. */
  @ApiProperty({ enum: ROLES_IN_TENANT, enumName: 'RoleInTenant' })
  @IsIn(ROLES_IN_TENANT)
  role: (typeof ROLES_IN_TENANT)[number];
  /** TERYT code of the unit; left out for the whole tenant. A team member needs a powiat, an editor a unit. */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
}

/** Somebody who gets a role; an account is made when the address has none. */
export class InvitePersonRequest extends GrantRoleRequest {
  /** E-mail address; capitals make no difference. */
  @InSmallLetters()
  @IsEmail()
  @MaxLength(TEXT_LIMITS.email)
  email: string;
  /** Name as shown to others. An account that is there already keeps its own. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  name: string;
  /** Language of the interface. */
  @ApiProperty({ enum: INTERFACE_LANGUAGES, enumName: 'InterfaceLanguage' })
  @IsIn(INTERFACE_LANGUAGES)
  locale: InterfaceLanguage;
}

export class HeldRoleResponse {
  /** Identifier of the role held, to take it back by. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** What the person is there. */
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
  /** Where; null = the whole tenant. */
  unit: RolePlaceResponse | null;
}

/** What the reader may do about a person now. */
export class PersonAbilities {
  /** Give and take roles. */
  manage: boolean;
  /** Make a link that sets the password. Never for somebody who holds roles outside this tenant. */
  invite: boolean;
}

export class PersonResponse {
  /** Identifier of the person. */
  id: string;
  /** Name. */
  name: string;
  /** E-mail address. */
  email: string;
  /** Roles in this tenant. */
  roles: HeldRoleResponse[];
  /** When the person signed in last (instant); null = never. */
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  lastSignInAt: string | null;
  /** When the person got the first of these roles (instant). */
  @ApiProperty({ format: 'date-time' })
  invitedAt: string;
  /** Whether the person comes: `never` signed in, `away` for more than 90 days, `here`. */
  @ApiProperty({ enum: PRESENCES, enumName: 'Presence' })
  presence: Presence;
  /** False when the account was closed. */
  active: boolean;
  /** What the reader may do now. */
  abilities: PersonAbilities;
}

export class PersonListResponse {
  /** People who hold a role in the tenant, by name in Polish order. */
  people: PersonResponse[];
}

/** A link that sets the password: works once. It is told only now; nobody can look it up later. */
export class InvitationResponse {
  /** Path and fragment below the address of this service. The secret stands in the fragment, which no server sees. */
  path: string;
  /** When it stops working. */
  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

/** A person with a new role. */
export class InvitedPersonResponse {
  /** The person. */
  person: PersonResponse;
  /** Link to pass on; null when the account has a password or belongs to other areas, too. */
  invitation: InvitationResponse | null;
}

/** The secret of a link. */
export class InvitationRequest {
  /** What stands in the link after `#`. */
  @IsString()
  @Length(43, 43)
  token: string;
}

/** Whose password a link sets. */
export class InvitationForResponse {
  /** Name of the person. */
  name: string;
  /** E-mail address to sign in with. */
  email: string;
  /** When the link stops working. */
  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class AcceptInvitationRequest extends InvitationRequest {
  /** The new password, 10 to 200 characters; not the e-mail address, not the name. */
  @IsString()
  @MinLength(PASSWORD_LIMITS.min)
  @MaxLength(PASSWORD_LIMITS.max)
  password: string;
}

export class ChangePasswordRequest {
  /** The password in use. */
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LIMITS.max)
  current: string;
  /** The new one, 10 to 200 characters; not the e-mail address, not the name. */
  @IsString()
  @MinLength(PASSWORD_LIMITS.min)
  @MaxLength(PASSWORD_LIMITS.max)
  password: string;
}
