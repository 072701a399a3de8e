import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConfigRefused, readConfig } from '../config.js';

const OWNER = 'postgres://owner:secret@db.example:5433/miara';

function refusalsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.refusals;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('derive both run-time addresses from the owner', () => {
    const { database } = readConfig({ DATABASE_URL: OWNER });
    expect(database.appUrl).toMatch(/^postgres:\/\/miara_app:[0-9a-f]{64}@db\.example:5433\/miara$/);
    expect(database.publicUrl).toMatch(/^postgres:\/\/miara_public:[0-9a-f]{64}@db\.example:5433\/miara$/);
    expect(database.appUrl.slice(0, 90)).not.toBe(database.publicUrl.slice(0, 90));
  });

  it('have defaults for everything else and cannot be changed', () => {
    const config = readConfig({ DATABASE_URL: OWNER, PORT: '' });
    expect(config).toMatchObject({
      port: 3000,
      host: 'localhost',
      demo: false,
      trustProxy: false,
      origin: null,
    });
    expect(config.files.maxBytes).toBe(26_214_400);
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.database)).toBe(true);
  });

  it('list every variable that is wrong, in words', () => {
    const refusals = refusalsOf({ PORT: 'eighty', MIARA_DEMO: 'perhaps', DATABASE_URL: 'mysql://x' });
    expect(refusals).toEqual(
      expect.arrayContaining([
        'DATABASE_URL must be a postgres:// address',
        'PORT must be a whole number',
        'MIARA_DEMO must be true or false',
      ]),
    );
  });

  it('refuse to start without a database', () => {
    expect(refusalsOf({})).toEqual([
      'DATABASE_APP_URL is missing (or give DATABASE_URL)',
      'DATABASE_PUBLIC_URL is missing (or give DATABASE_URL)',
    ]);
  });

  it('need to know the S3 store that files are to be kept in, and where clamd listens', () => {
    const s3 = { MIARA_FILE_STORE: 's3', MIARA_S3_BUCKET: 'miara', MIARA_S3_ACCESS_KEY: 'key' };
    expect(refusalsOf({ DATABASE_URL: OWNER, ...s3, MIARA_CLAMD: 'clamd' })).toEqual([
      'MIARA_S3_SECRET_KEY is missing (MIARA_FILE_STORE is s3)',
      'MIARA_CLAMD must be host:port or the path of a socket',
    ]);
    const whole = { ...s3, MIARA_S3_SECRET_KEY: 'secret', MIARA_CLAMD: '[::1]:3310' };
    expect(readConfig({ DATABASE_URL: OWNER, ...whole })).toMatchObject({
      files: { store: 's3', s3: { bucket: 'miara', pathStyle: true, download: 'redirect', endpoint: null } },
      clamd: { host: '::1', port: 3310 },
    });
    expect(readConfig({ DATABASE_URL: OWNER })).toMatchObject({
      files: { store: 'local', s3: null },
      clamd: null,
    });
  });

  it('need, for a mail server, whose letters they are and the address that links in them begin with', () => {
    const smtp = { MIARA_SMTP_URL: 'smtps://anna:p%40ss@poczta.example' };
    expect(refusalsOf({ DATABASE_URL: OWNER, ...smtp })).toEqual([
      'MIARA_MAIL_FROM is missing (MIARA_SMTP_URL is given)',
      'MIARA_BASE_URL is missing (MIARA_SMTP_URL is given)',
    ]);
    const whole = { MIARA_MAIL_FROM: 'Miara <m@gmina.example>', MIARA_BASE_URL: 'https://miara.example' };
    expect(readConfig({ DATABASE_URL: OWNER, ...smtp, ...whole }).mail).toEqual({
      smtp: { host: 'poczta.example', port: 465, secure: true, auth: { user: 'anna', pass: 'p@ss' } },
      from: { name: 'Miara', address: 'm@gmina.example' },
    });
    expect(readConfig({ DATABASE_URL: OWNER }).mail).toBeNull();
  });

  it.each(['poczta.example', 'http://poczta.example', 'smtp://poczta.example/?tls.rejectUnauthorized=false'])(
    'refuse %s as a mail server',
    (address) => {
      expect(refusalsOf({ DATABASE_URL: OWNER, MIARA_SMTP_URL: address })).toContain(
        'MIARA_SMTP_URL must be smtp(s)://user:password@host:port',
      );
    },
  );

  it.each(['miara', 'a@b.pl, c@d.pl', 'Miara <a@b.pl>\r\nBcc: c@d.pl'])('refuse to write as %j', (sender) => {
    expect(refusalsOf({ DATABASE_URL: OWNER, MIARA_MAIL_FROM: sender })).toContain(
      'MIARA_MAIL_FROM must be an address or "Name <address>"',
    );
  });

  it.each([
    ['true', true],
    ['2', 2],
    ['10.0.0.0/8, 127.0.0.1', ['10.0.0.0/8', '127.0.0.1']],
  ])('read MIARA_TRUST_PROXY=%s', (value, expected) => {
    expect(readConfig({ DATABASE_URL: OWNER, MIARA_TRUST_PROXY: value }).trustProxy).toEqual(expected);
  });

  it('are all listed in .env.example, and nothing else is', () => {
    const source = readFileSync(new URL('../environment.ts', import.meta.url), 'utf8');
    const example = readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8');
    const declared = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+)\b/gm)].map((match) => match[1]);
    const listed = [...example.matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(declared.sort());
  });
});
