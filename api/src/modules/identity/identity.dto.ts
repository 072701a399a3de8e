import {
  INTERFACE_LANGUAGES,
  PASSWORD_LIMITS,
  PERMISSIONS,
  ROLES,
  TEXT_LIMITS,
  type InterfaceLanguage,
  type Permission,
  type Role,
} from '@miara/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { InSmallLetters } from '../../platform/http/field-rules.js';

export class SignInRequest {
  /** E-mail address of the account; capitals make no difference. */
  @InSmallLetters()
  @IsEmail()
  @MaxLength(TEXT_LIMITS.email)
  email: string;

  /** Password of the account. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(PASSWORD_LIMITS.max)
  password: string;
}

export class ChangeMeRequest {
  /** Language of the interface. */
  @ApiProperty({ enum: INTERFACE_LANGUAGES, enumName: 'InterfaceLanguage' })
  @IsIn(INTERFACE_LANGUAGES)
  locale: InterfaceLanguage;
}

export class MePersonResponse {
  /** Identifier of the person. */
  id: string;
  /** Name as shown to others. */
  name: string;
  /** E-mail address, lower case. */
  email: string;
  /** Language of the interface this person chose. */
  @ApiProperty({ enum: INTERFACE_LANGUAGES, enumName: 'InterfaceLanguage' })
  locale: InterfaceLanguage;
}

/** The unit at which a role is held. */
export class RolePlaceResponse {
  /** TERYT code. */
  teryt: string;
  /** Name with its kind where two units could be meant. */
  displayName: LocalizedTextDto;
}

export class RoleResponse {
  /** What the person is there. */
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
  /** Where; null = the whole tenant. */
  unit: RolePlaceResponse | null;
}

export class ScopeResponse {
  /** True: the whole tenant. */
  all: boolean;
  /** TERYT codes of the units the person may see, when not the whole tenant. */
  units: string[];
}

export class MeTenantResponse {
  /** Name in addresses: /app/{slug}/… */
  slug: string;
  /** Name of the coordinating body. */
  name: LocalizedTextDto;
  /** Roles held there. */
  roles: RoleResponse[];
  /** What the roles allow together; at which unit is decided per object. */
  @ApiProperty({ enum: PERMISSIONS, enumName: 'Permission', isArray: true })
  permissions: Permission[];
  /** Units the person may see there. */
  scope: ScopeResponse;
}

/** Who is signed in, and where they may do what. */
export class MeResponse {
  /** The person. */
  person: MePersonResponse;
  /** Tenants in which the person holds a role, by slug. */
  tenants: MeTenantResponse[];
  /** Roles outside any tenant. */
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true })
  platformRoles: Role[];
}

export class DemoAccountResponse {
  /** E-mail address to sign in with. */
  email: string;
  /** Role of the account. */
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
  /** Who that is, in words. */
  note: LocalizedTextDto;
}

/** This installation. */
export class InstanceResponse {
  /** Name of the product. */
  @ApiProperty({ enum: ['Miara'] })
  product: 'Miara';
  /** Version of the product. */
  version: string;
  /** Whether this is a demonstration with made-up data. */
  demo: boolean;
  /** Accounts of the demonstration; empty anywhere else. */
  demoAccounts: DemoAccountResponse[];
}
