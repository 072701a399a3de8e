import { FILE_MAX_BYTES } from '@miara/shared';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
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

  /** Milliseconds in which the database says that it is there when somebody waits for it; later it counts as away. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(100)
  @Max(60_000)
  DATABASE_ANSWERS_WITHIN_MS = 500;

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

  /** Where evidence files are kept: a folder of this machine (`files` in the data folder) or an S3-compatible store. */
  @IsIn(['local', 's3'], { message: 'must be local or s3' })
  MIARA_FILE_STORE: 'local' | 's3' = 'local';

  /** Address of the S3-compatible store, e.g. https://minio.example:9000. Default: Amazon's in the region. */
  @IsOptional()
  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    { message: 'must be a full http(s) address' },
  )
  MIARA_S3_ENDPOINT?: string;

  /** Region of the bucket; stores of one's own usually take any. */
  @Matches(/^[a-z0-9-]+$/, { message: 'must be a name of a region' })
  MIARA_S3_REGION = 'us-east-1';

  /** Bucket of the files; it must exist and be private. */
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'must be a name of a bucket' })
  MIARA_S3_BUCKET?: string;

  /** Key with which the service signs in to the store. */
  @IsOptional()
  @IsString()
  MIARA_S3_ACCESS_KEY?: string;

  /** Secret of that key. */
  @IsOptional()
  @IsString()
  MIARA_S3_SECRET_KEY?: string;

  /** The bucket stands in the path (https://store/bucket) and not in the name (https://bucket.store). */
  @Transform(asBoolean)
  @IsBoolean({ message: 'must be true or false' })
  MIARA_S3_PATH_STYLE = true;

  /**
   * `redirect`: browsers fetch files from the store by an address that works for a minute; `stream`: the service passes
   * them on, for a store that browsers cannot reach.
   */
  @IsIn(['redirect', 'stream'], { message: 'must be redirect or stream' })
  MIARA_S3_DOWNLOAD: 'redirect' | 'stream' = 'redirect';

  /** Where clamd listens: host:port or the path of its socket. Default: files are not scanned. */
  @IsOptional()
  @IsString()
  MIARA_CLAMD?: string;

  /**
   * Mail server that letters are handed to: smtps://user:password@host:465 or smtp://host:587. Default: nothing is sent,
   * letters stay on the page of outgoing mail.
   */
  @IsOptional()
  @IsString()
  MIARA_SMTP_URL?: string;

  /** Whose letters they are: `Miara <miara@gmina.example>`; a must with a mail server. */
  @IsOptional()
  @IsString()
  MIARA_MAIL_FROM?: string;

  /**
   * Mailbox whose letters become drafts of their senders: imaps://user:password@host/INBOX (imap:// without TLS, for a
   * server on the same machine). Default: no mail is read.
   */
  @IsOptional()
  @Matches(/^imaps?:\/\/[^\s:@]+:[^\s@]+@[^\s/]+(\/\S*)?$/, {
    message: 'must be imaps://user:password@host/folder',
  })
  MIARA_IMAP_URL?: string;

  /** Address of that mailbox; people write to it with their own part: team+part@office.example. */
  @IsOptional()
  @IsEmail({}, { message: 'must be an e-mail address' })
  MIARA_IMAP_ADDRESS?: string;

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

  /**
   * How many requests a minute one network address may make to the open data (files, catalogue, public API) of this
   * process; 0 = as many as it likes.
   */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0)
  @Max(1_000_000)
  MIARA_OPEN_RATE = 600;

  /** MiB of memory for answers to the public that are kept ready. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1)
  @Max(4_096)
  MIARA_PUBLIC_MEMORY_MIB = 32;

  /** Whether public pages are made before anybody asks, so that they are there when the database is not. */
  @Transform(asBoolean)
  @IsBoolean({ message: 'must be true or false' })
  MIARA_PUBLIC_WARM = true;

  /** Shows the demonstration accounts on the sign-in page. Never on a server with real data. */
  @Transform(asBoolean)
  @IsBoolean({ message: 'must be true or false' })
  MIARA_DEMO = false;

  /** Least serious messages that are written. */
  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  MIARA_LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}
