import { FILE_MAX_BYTES } from '@miara/shared';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
} from 'class-validator';

const POSTGRES_URL = /^postgres(ql)?:\/\/\S+$/;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** `true`/`false`, `1`/`0`, `yes`/`no`; anything else stays a string and is refused. */
const asBoolean = ({ value }: { value: unknown }): unknown => {
  if (value === 'true' || value === '1' || value === 'yes') return true;
  if (value === 'false' || value === '0' || value === 'no') return false;
  return value;
};

/** Every variable the service reads, one property each. `.env.example` lists the same ones (a test compares). */
export class Environment {
  /** Owner of the database, postgres://…; its password also yields those of the two run-time roles. */
  @IsOptional()
  @Matches(POSTGRES_URL, { message: 'must be a postgres:// address' })
  DATABASE_URL?: string;

  /** Address for the role miara_app. Default: DATABASE_URL with that role and its derived password. */
  @IsOptional()
  @Matches(POSTGRES_URL, { message: 'must be a postgres:// address' })
  DATABASE_APP_URL?: string;

  /** Address for the role miara_public. Default: DATABASE_URL with that role and its derived password. */
  @IsOptional()
  @Matches(POSTGRES_URL, { message: 'must be a postgres:// address' })
  DATABASE_PUBLIC_URL?: string;

  /** Connections of this process for signed-in work. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1)
  @Max(200)
  DATABASE_POOL = 10;

  /** Connections of this process for public pages. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1)
  @Max(200)
  DATABASE_PUBLIC_POOL = 5;

  /** Network interface to listen on; `0.0.0.0` inside a container. */
  @IsString()
  @IsNotEmpty({ message: 'must not be empty' })
  HOST = 'localhost';

  /** Port to listen on; 0 takes any free one. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0)
  @Max(65535)
  PORT = 3000;

  /** Address people type, e.g. https://miara.example. Default: what the request says. */
  @IsOptional()
  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    {
      message: 'must be a full http(s) address',
    },
  )
  MIARA_BASE_URL?: string;

  /**
   * Which proxies' X-Forwarded-* headers are believed: `false`, `true` (all), a number of hops, or addresses
   * and networks separated by commas.
   */
  @IsString()
  MIARA_TRUST_PROXY = 'false';

  /** Folder for evidence files and, with the built-in database, for the database. */
  @IsString()
  @IsNotEmpty({ message: 'must not be empty' })
  MIARA_DATA_DIR = '.data';

  /** Largest evidence file, in bytes. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1024)
  @Max(1024 ** 3)
  MIARA_FILE_MAX_BYTES = FILE_MAX_BYTES;

  /** Whether this process does work in the background (packs, nightly checks); at least one process must. */
  @Transform(asBoolean)
  @IsBoolean({ message: 'must be true or false' })
  MIARA_JOBS = true;

  /**
   * Hosts and networks of one's own that pages given as proof may lie in, separated by commas, each with an optional
   * port: `bip.lan, 10.1.0.0/16:8080`. Everything else inside a network is never called.
   */
  @IsString()
  MIARA_LINK_ALLOW = '';

  /** Shows the demonstration accounts on the sign-in page. Never on a server with real data. */
  @Transform(asBoolean)
  @IsBoolean({ message: 'must be true or false' })
  MIARA_DEMO = false;

  /** Least serious messages that are written. */
  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  MIARA_LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}
