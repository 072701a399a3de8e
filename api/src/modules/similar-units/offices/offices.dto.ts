import { TEXT_LIMITS } from '@miara/shared';
import { IsEmail, IsString, IsUrl, Matches, MaxLength } from 'class-validator';
import { OfficeDto } from '../../../contract/office.dto.js';
import { IfGiven, InSmallLetters, IsFilled } from '../../../platform/http/field-rules.js';

/** The office of a unit, whole. It is shown to everybody: an office, never a person. */
export class OfficeRequest {
  /** Name of the office, e.g. "Referat Spraw Społecznych, Urząd Miasta Puck". */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.organisation)
  name: string;
  /** The office's own e-mail address, nobody's personal one; null or left out = none. */
  @IfGiven()
  @IsEmail()
  @MaxLength(TEXT_LIMITS.email)
  @InSmallLetters()
  email?: string | null;
  /** The office's telephone number; null or left out = none. */
  @IfGiven()
  @IsString()
  @Matches(/^\+?[\d ()-]{3,40}$/)
  phone?: string | null;
  /** Address of the office's page; null or left out = none. */
  @IfGiven()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(TEXT_LIMITS.url)
  website?: string | null;
}

/** The office of a unit. */
export class UnitOfficeResponse {
  /** The office; null when nobody wrote one down. */
  office: OfficeDto | null;
  /** How often it was changed, wanted back in If-Match; 0 while there is none. */
  version: number;
  /** Whether you may change it. */
  edit: boolean;
}
