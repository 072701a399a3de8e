import { isAbsolute, join, resolve } from 'node:path';
import { roleUrl, type RuntimeRole } from '@miara/migrations';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  mailSenderOf,
  smtpSettingsOf,
  type MailSender,
  type SmtpSettings,
} from '../platform/mail/smtp-settings.js';
import { clamdAddressOf, type ClamdAddress } from '../platform/scanning/clamd-address.js';
import type { S3Settings } from '../platform/storage/s3-settings.js';
import { Environment } from './environment.js';
import { productVersion } from './paths.js';

/** Settings of this process: checked once at start, never changed after. */
export class AppConfig {
  /** Version of the product. */
  readonly version: string;
  readonly host: string;
  readonly port: number;
  /** Origin people type (https://miara.example), null = what the request says. */
  readonly origin: string | null;
  readonly trustProxy: boolean | number | string[];
  readonly dataDir: string;
  readonly demo: boolean;
  /** Places inside one's own networks where pages may be looked at; see AllowedPlaces. */
  readonly links: Readonly<{ allow: string }>;
  /** Requests a minute of one network address to the open data; 0 = no limit. */
  readonly openRate: number;
  /** Memory for finished answers to the public, in bytes. */
  readonly publicMemory: number;
  /** Whether public pages are made before anybody asks. */
  readonly publicWarm: boolean;
  /** Whether this process does work in the background. */
  readonly jobs: boolean;
  readonly logLevel: Environment['MIARA_LOG_LEVEL'];
  readonly database: Readonly<{
    appUrl: string;
    publicUrl: string;
    pool: number;
    publicPool: number;
    /** In milliseconds; later it counts as away. */
    answersWithin: number;
  }>;
  /**
   * Evidence files: which store, the folder of this machine (received files lie there with any store), the S3 store
   * where one is described, and the largest file accepted, in bytes.
   */
  readonly files: Readonly<{ store: 'local' | 's3'; dir: string; s3: S3Settings | null; maxBytes: number }>;
  /** Where the virus scanner listens; null = files are not scanned. */
  readonly clamd: ClamdAddress | null;
  /** The mail server and whose letters they are; null = nothing is sent. */
  readonly mail: Readonly<{ smtp: SmtpSettings; from: MailSender }> | null;
  /** The mailbox that is read, and the address people write to; null = none. */
  readonly mailbox: Readonly<{ url: string; address: string }> | null;

  constructor(environment: Environment, urls: { appUrl: string; publicUrl: string }) {
    const dataDir = isAbsolute(environment.MIARA_DATA_DIR)
      ? environment.MIARA_DATA_DIR
      : resolve(environment.MIARA_DATA_DIR);
    this.version = productVersion();
    this.host = environment.HOST;
    this.port = environment.PORT;
    this.origin = environment.MIARA_BASE_URL ? new URL(environment.MIARA_BASE_URL).origin : null;
    this.trustProxy = trustProxyOf(environment.MIARA_TRUST_PROXY);
    this.dataDir = dataDir;
    this.demo = environment.MIARA_DEMO;
    this.jobs = environment.MIARA_JOBS;
    this.openRate = environment.MIARA_OPEN_RATE;
    this.publicMemory = environment.MIARA_PUBLIC_MEMORY_MIB * 1024 * 1024;
    this.publicWarm = environment.MIARA_PUBLIC_WARM;
    this.links = Object.freeze({ allow: environment.MIARA_LINK_ALLOW });
    this.logLevel = environment.MIARA_LOG_LEVEL;
    this.database = Object.freeze({
      ...urls,
      pool: environment.DATABASE_POOL,
      publicPool: environment.DATABASE_PUBLIC_POOL,
      answersWithin: environment.DATABASE_ANSWERS_WITHIN_MS,
    });
    this.files = Object.freeze({
      store: environment.MIARA_FILE_STORE,
      dir: join(dataDir, 'files'),
      s3: s3Of(environment),
      maxBytes: environment.MIARA_FILE_MAX_BYTES,
    });
    this.clamd = environment.MIARA_CLAMD === undefined ? null : clamdAddressOf(environment.MIARA_CLAMD);
    this.mail = mailOf(environment);
    const { MIARA_IMAP_URL: url, MIARA_IMAP_ADDRESS: address } = environment;
    this.mailbox = url && address ? Object.freeze({ url, address: address.toLowerCase() }) : null;
    Object.freeze(this);
  }
}

/** The settings are not usable; the message lists every variable that is wrong and how. */
export class ConfigRefused extends Error {
  constructor(readonly refusals: readonly string[]) {
    super(`The settings are not usable:\n${refusals.map((refusal) => `  - ${refusal}`).join('\n')}`);
    this.name = 'ConfigRefused';
  }
}

/** Reads settings from variables; empty ones count as not given. Throws ConfigRefused. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): AppConfig {
  const given: Record<string, string> = {};
  // Every variable the class declares is a key of a new one, with or without a default.
  for (const name of Object.keys(new Environment())) {
    const value = variables[name];
    if (value !== undefined && value !== '') given[name] = value;
  }
  const environment = plainToInstance(Environment, given, { exposeDefaultValues: true });
  const refusals = validateSync(environment).flatMap((error) =>
    Object.values(error.constraints ?? {}).map((message) => sentence(error.property, message)),
  );
  const owner = environment.DATABASE_URL;
  const appUrl = environment.DATABASE_APP_URL ?? derived(owner, 'miara_app');
  const publicUrl = environment.DATABASE_PUBLIC_URL ?? derived(owner, 'miara_public');
  if (!appUrl) refusals.push('DATABASE_APP_URL is missing (or give DATABASE_URL)');
  if (!publicUrl) refusals.push('DATABASE_PUBLIC_URL is missing (or give DATABASE_URL)');
  if (environment.MIARA_FILE_STORE === 's3') {
    for (const name of ['MIARA_S3_BUCKET', 'MIARA_S3_ACCESS_KEY', 'MIARA_S3_SECRET_KEY'] as const)
      if (!environment[name]) refusals.push(`${name} is missing (MIARA_FILE_STORE is s3)`);
  }
  if ((environment.MIARA_IMAP_URL === undefined) !== (environment.MIARA_IMAP_ADDRESS === undefined))
    refusals.push('MIARA_IMAP_URL and MIARA_IMAP_ADDRESS are given together');
  if (environment.MIARA_CLAMD !== undefined && clamdAddressOf(environment.MIARA_CLAMD) === null)
    refusals.push('MIARA_CLAMD must be host:port or the path of a socket');
  refusals.push(...refusalsOfMail(environment));
  if (refusals.length > 0 || !appUrl || !publicUrl) throw new ConfigRefused(refusals);
  return new AppConfig(environment, { appUrl, publicUrl });
}

/** Reads the settings of this process. The only place that looks at its environment. */
export function configOfProcess(overrides: Readonly<Record<string, string | undefined>> = {}): AppConfig {
  return readConfig({ ...process.env, ...overrides });
}

/** The store that the variables describe, whether it is in use or only the aim of a move; null when they do not. */
function s3Of(environment: Environment): S3Settings | null {
  const { MIARA_S3_BUCKET: bucket, MIARA_S3_ACCESS_KEY: accessKey } = environment;
  const { MIARA_S3_SECRET_KEY: secretKey } = environment;
  if (!bucket || !accessKey || !secretKey) return null;
  return Object.freeze({
    endpoint: environment.MIARA_S3_ENDPOINT ?? null,
    region: environment.MIARA_S3_REGION,
    bucket,
    accessKey,
    secretKey,
    pathStyle: environment.MIARA_S3_PATH_STYLE,
    download: environment.MIARA_S3_DOWNLOAD,
  });
}

/** Letters hold links, which need an address that works elsewhere. */
function refusalsOfMail({ MIARA_SMTP_URL, MIARA_MAIL_FROM, MIARA_BASE_URL }: Environment): string[] {
  const refusals: string[] = [];
  if (MIARA_SMTP_URL !== undefined) {
    if (smtpSettingsOf(MIARA_SMTP_URL) === null)
      refusals.push('MIARA_SMTP_URL must be smtp(s)://user:password@host:port');
    if (!MIARA_MAIL_FROM) refusals.push('MIARA_MAIL_FROM is missing (MIARA_SMTP_URL is given)');
    if (!MIARA_BASE_URL) refusals.push('MIARA_BASE_URL is missing (MIARA_SMTP_URL is given)');
  }
  if (MIARA_MAIL_FROM !== undefined && mailSenderOf(MIARA_MAIL_FROM) === null)
    refusals.push('MIARA_MAIL_FROM must be an address or "Name <address>"');
  return refusals;
}

function mailOf({ MIARA_SMTP_URL, MIARA_MAIL_FROM }: Environment): AppConfig['mail'] {
  const smtp = MIARA_SMTP_URL === undefined ? null : smtpSettingsOf(MIARA_SMTP_URL);
  const from = MIARA_MAIL_FROM === undefined ? null : mailSenderOf(MIARA_MAIL_FROM);
  return smtp && from ? Object.freeze({ smtp, from }) : null;
}

function derived(owner: string | undefined, role: RuntimeRole): string | null {
  return owner && URL.canParse(owner) ? roleUrl(owner, role) : null;
}

/** Messages of the validator begin with the property; ours do not. */
function sentence(property: string, message: string): string {
  return message.startsWith(property) ? message : `${property} ${message}`;
}

function trustProxyOf(value: string): boolean | number | string[] {
  if (value === 'true') return true;
  if (value === 'false' || value === '') return false;
  if (/^\d+$/.test(value)) return Number(value);
  return value.split(',').map((part) => part.trim());
}
