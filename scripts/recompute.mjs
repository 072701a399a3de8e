#!/usr/bin/env node
/**
 * Counts every published figure anew, from the downloaded files alone, and says what differs.
 *
 *   node recompute.mjs <folder or address of a publication's files> [--lang=en] [--json]
 *   node recompute.mjs https://miara.example/omggs/data/3
 *
 * One file, nothing to install, Node 20 or newer. On purpose it shares no line with the service: the figures are counted
 * here a second time, by the rules of the data dictionary, with whole numbers of any size and no rounding on the way.
 * Ends with 0 when everything agrees, 1 when something differs, 2 when the files cannot be read.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inflateRawSync } from 'node:zlib';

const FORMATS = ['csv', 'json', 'xlsx'];
const STANDINGS = [
  'confirmed',
  'declared',
  'lapsed',
  'in_progress',
  'planned',
  'not_started',
  'not_applicable',
];
const KINDS = ['city_with_powiat_rights', 'urban_gmina', 'urban_rural_gmina', 'rural_gmina', 'powiat'];
/** Gminas and cities by residents: from, to. */
const SIZES = [
  ['under_5000', 0, 4999],
  ['5000_9999', 5000, 9999],
  ['10000_19999', 10_000, 19_999],
  ['20000_49999', 20_000, 49_999],
  ['50000_99999', 50_000, 99_999],
  ['100000_up', 100_000, Infinity],
  ['powiats'],
  ['unknown'],
];
const MOST_LISTED = 40;

const WORDS = {
  pl: {
    usage:
      'Podaj folder albo adres plików publikacji, np. node recompute.mjs https://miara.example/omggs/data/3',
    head: (m) => `Publikacja ${m.publication} (${m.tenant}), stan na ${m.asOf}, ${m.standard}`,
    hashes: (good, all) => `Skróty SHA-256: zgodne ${good} z ${all} plików`,
    figures: (format, good, all) => `Przeliczone wyniki (${format}): zgodne ${good} z ${all}`,
    right: 'Wszystko się zgadza.',
    wrong: (count) => `Różnice: ${count}`,
    more: (count) => `… i jeszcze ${count}`,
    by: { hash: 'skrót', recount: 'przeliczenie', formats: 'porównanie formatów' },
  },
  en: {
    usage:
      'Name a folder or an address of a publication, e.g. node recompute.mjs https://miara.example/omggs/data/3',
    head: (m) => `Publication ${m.publication} (${m.tenant}), as of ${m.asOf}, ${m.standard}`,
    hashes: (good, all) => `SHA-256: ${good} of ${all} files agree`,
    figures: (format, good, all) => `Figures counted anew (${format}): ${good} of ${all} agree`,
    right: 'Everything agrees.',
    wrong: (count) => `Differences: ${count}`,
    more: (count) => `… and ${count} more`,
    by: { hash: 'hash', recount: 'recount', formats: 'formats' },
  },
};

async function main(args) {
  const words = args.includes('--lang=en') ? WORDS.en : WORDS.pl;
  const place = args.find((arg) => !arg.startsWith('--'));
  if (!place) {
    console.error(words.usage);
    process.exitCode = 2;
    return;
  }
  try {
    const report = await check(place);
    if (args.includes('--json')) console.log(JSON.stringify(report));
    else print(report, words);
    process.exitCode = report.findings.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

function print({ manifest, files, figures, findings }, words) {
  console.log(words.head(manifest));
  console.log(words.hashes(files.agree, files.all));
  for (const [format, { agree, all }] of Object.entries(figures))
    console.log(words.figures(format, agree, all));
  console.log(findings.length === 0 ? words.right : words.wrong(findings.length));
  for (const { by, file, what } of findings.slice(0, MOST_LISTED))
    console.log(`  [${words.by[by]}] ${file}: ${what}`);
  if (findings.length > MOST_LISTED) console.log(`  ${words.more(findings.length - MOST_LISTED)}`);
}

/** Everything that is checked, in order: the bytes, the formats against each other, the figures against the standings. */
async function check(place) {
  const read = readerOf(place);
  const manifest = JSON.parse((await read('manifest.json')).toString('utf8'));
  const findings = [];
  const contents = new Map();
  let agree = 0;
  for (const fact of manifest.files) {
    const bytes = await read(fact.name);
    contents.set(fact.name, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash === fact.sha256 && bytes.length === fact.byteSize) agree += 1;
    else
      findings.push({
        by: 'hash',
        file: fact.name,
        what: `${hash} (${bytes.length} B) ≠ ${fact.sha256} (${fact.byteSize} B)`,
      });
  }
  const figures = {};
  const first = {};
  for (const format of FORMATS) {
    const say = (table, what, by = 'recount') => findings.push({ by, file: `${table}.${format}`, what });
    const tables = {};
    for (const fact of manifest.files.filter((one) => one.format === format)) {
      try {
        tables[fact.table] = readTable(format, contents.get(fact.name), manifest, (what) =>
          say(fact.table, what),
        );
      } catch (error) {
        say(fact.table, `unreadable: ${error.message}`);
        tables[fact.table] = { columns: [], rows: [] };
      }
      const { rows } = tables[fact.table];
      if (rows.length !== fact.rows) say(fact.table, `${rows.length} rows, the manifest says ${fact.rows}`);
    }
    for (const [name, table] of Object.entries(tables)) {
      if (first[name]) compareTables(first[name], table, (what) => say(name, what, 'formats'));
      else first[name] = table;
    }
    figures[format] = recount(tables, manifest, say);
  }
  checkDescriptions(contents, first, findings);
  return { manifest, files: { agree, all: manifest.files.length }, figures, findings };
}

function readerOf(place) {
  if (!/^https?:\/\//.test(place)) return (name) => readFile(join(place, name));
  const base = place.replace(/\/+$/, '');
  return async function download(name) {
    const answer = await fetch(`${base}/${name}`);
    if (answer.status === 429) {
      await wait(1000 * Number(answer.headers.get('retry-after') ?? 5));
      return download(name);
    }
    if (!answer.ok) throw new Error(`${base}/${name}: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
}

// --- Reading: every cell becomes text, whatever the format -------------------------------------------------------------

function readTable(format, bytes, manifest, say) {
  if (format === 'json') {
    const { rows, ...head } = JSON.parse(bytes.toString('utf8'));
    for (const name of ['tenant', 'publication', 'asOf', 'contentHash']) {
      if (head[name] !== manifest[name]) say(`${name} ${head[name]} ≠ ${manifest[name]}`);
    }
    return { columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => mapValues(row, asText)) };
  }
  const [columns = [], ...lines] = format === 'csv' ? parseCsv(bytes.toString('utf8')) : parseXlsx(bytes);
  return {
    columns,
    rows: lines.map((cells) => Object.fromEntries(columns.map((name, place) => [name, cells[place] ?? '']))),
  };
}

function asText(value) {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

function parseCsv(text) {
  const lines = [];
  let line = [];
  let place = 0;
  while (place < text.length) {
    let field = '';
    if (text[place] === '"') {
      for (place += 1; ; place += 1) {
        if (place >= text.length) throw new Error('a quote is not closed');
        if (text[place] !== '"') field += text[place];
        else if (text[place + 1] === '"') field += text[(place += 1)];
        else break;
      }
      place += 1;
    } else {
      while (place < text.length && text[place] !== ',' && text[place] !== '\r') field += text[place++];
    }
    line.push(/^'[=+\-@'\t\r\n]/.test(field) ? field.slice(1) : field);
    if (text[place] === ',') {
      place += 1;
      continue;
    }
    if (text.slice(place, place + 2) !== '\r\n') throw new Error(`what follows a field at ${place}?`);
    lines.push(line);
    line = [];
    place += 2;
  }
  return lines;
}

function parseXlsx(bytes) {
  const entries = unzip(bytes);
  const strings = [...entries.get('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => unescapeXml(text),
  );
  return [...entries.get('xl/worksheets/sheet1.xml').matchAll(/<row>(.*?)<\/row>/gs)].map(([, row]) =>
    [...row.matchAll(/<c(?: t="(s)")?(?: s="\d+")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(
      ([, shared, value]) => {
        if (value === undefined) return '';
        return shared ? (strings[Number(value)] ?? `no text ${value}`) : value;
      },
    ),
  );
}

/** The entries of a ZIP by name, as text. */
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('no ZIP');
  const entries = new Map();
  let place = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = bytes.readUInt16LE(place + 10);
    const size = bytes.readUInt32LE(place + 20);
    const nameLength = bytes.readUInt16LE(place + 28);
    const local = bytes.readUInt32LE(place + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + size);
    entries.set(
      bytes.toString('utf8', place + 46, place + 46 + nameLength),
      (method === 8 ? inflateRawSync(stored) : stored).toString('utf8'),
    );
    place += 46 + nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
  }
  return entries;
}

function unescapeXml(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

// --- Comparing -----------------------------------------------------------------------------------------------------------

function compareTables(one, other, say) {
  if (other.rows.length > 0 && one.columns.join() !== other.columns.join()) say('other columns');
  if (one.rows.length !== other.rows.length) say(`${other.rows.length} rows, not ${one.rows.length}`);
  for (const [place, row] of one.rows.entries()) {
    for (const name of one.columns) {
      const value = other.rows[place]?.[name];
      if (value !== row[name]) say(`row ${place + 1}, ${name}: ${value} ≠ ${row[name]}`);
    }
  }
}

/** The dictionary and the descriptions name exactly the columns there are. */
function checkDescriptions(contents, tables, findings) {
  const told = new Map();
  for (const { table, column } of tables.dictionary?.rows ?? [])
    told.set(table, [...(told.get(table) ?? []), column]);
  for (const [name, { columns, rows }] of Object.entries(tables)) {
    const header = columns.length > 0 || rows.length > 0 ? columns.join() : '';
    if ((told.get(name) ?? []).join() !== header) {
      findings.push({ by: 'recount', file: 'dictionary.csv', what: `${name}: other columns` });
    }
    const file = `${name}.csv-metadata.json`;
    const bytes = contents.get(file);
    if (!bytes) continue;
    let described = '';
    try {
      described = JSON.parse(bytes.toString('utf8'))
        .tableSchema.columns.map((column) => column.name)
        .join();
    } catch {
      // Not readable: the columns are not those either.
    }
    if (described !== header) findings.push({ by: 'recount', file, what: 'other columns' });
  }
}

// --- Counting --------------------------------------------------------------------------------------------------------------

const isGmina = (kind) => kind !== 'powiat';
const isPowiat = (kind) => kind === 'powiat' || kind === 'city_with_powiat_rights';
const hasDuty = (duty, kind) => duty === 'both' || (duty === 'gmina' ? isGmina(kind) : isPowiat(kind));

/** Counts all figures of one format's tables and compares them with its figures; says how many agree. */
function recount(tables, manifest, say) {
  const published = tables.figures?.rows ?? [];
  let counted;
  try {
    counted = countFigures(tables, manifest, say);
  } catch (error) {
    say('standings', `cannot be counted: ${error.message}`);
    return { agree: 0, all: published.length };
  }
  let agree = 0;
  for (const row of published) {
    const key = keyOf(row);
    const mine = counted.get(key);
    counted.delete(key);
    if (!mine) {
      say('figures', `${key}: not among the figures, or twice`);
      continue;
    }
    const differing = Object.keys(mine).filter((name) => mine[name] !== row[name]);
    for (const name of differing) say('figures', `${key}, ${name}: ${row[name]}, counted ${mine[name]}`);
    if (differing.length === 0) agree += 1;
  }
  for (const key of counted.keys()) say('figures', `${key}: is missing`);
  checkActions(tables, say);
  return { agree, all: published.length };
}

const keyOf = ({ of, subject, area, phase, view }) => [of, subject, area, phase, view].join(' | ');

function countFigures(tables, { tenant, publication }, say) {
  const units = tables.units.rows;
  const items = tables.items.rows;
  const standings = standingsOf(tables, say);
  const figures = new Map();
  const address = (path) => `/api/v1/public/${tenant}${path}?publication=${publication}`;
  const add = (of, subject, part, view, figure, path) => {
    const { numerator, denominator, declared, assessed, hasData, counted, leftOut } = figure;
    figures.set(keyOf({ of, subject, ...part, view }), {
      numerator: String(numerator),
      denominator: String(denominator),
      declared: String(declared),
      percent:
        hasData && denominator > 0n ? String((200n * numerator + denominator) / (2n * denominator)) : '',
      assessed: String(assessed),
      has_data: String(hasData),
      units_counted: String(counted),
      units_left_out: String(leftOut),
      explain: address(path),
    });
  };

  const codes = (name) => [...new Set(items.map((item) => item[name]))];
  const parts = [
    { area: '', phase: '' },
    ...codes('area').map((area) => ({ area, phase: '' })),
    ...codes('phase').map((phase) => ({ area: '', phase })),
  ];
  const groups = [
    { key: 'metropolis', has: () => true },
    ...KINDS.map((kind) => ({ key: `kind:${kind}`, has: (unit) => unit.kind === kind })),
    ...SIZES.map(([key]) => ({ key: `size:${key}`, has: (unit) => sizeOf(unit) === key })),
    ...[...new Set(units.map(powiatOf))]
      .filter((code) => code !== '')
      .map((code) => ({ key: `powiat:${code}`, has: (unit) => powiatOf(unit) === code })),
  ];
  for (const part of parts) {
    const measured = units.flatMap((unit) => {
      const duties = (standings.get(unit.teryt) ?? []).filter(
        (row) =>
          (part.area === '' || row.area === part.area) && (part.phase === '' || row.phase === part.phase),
      );
      return duties.length === 0 ? [] : [{ ...unit, ...sum(duties, (row) => BigInt(row.weight)) }];
    });
    for (const unit of measured) {
      add('unit', unit.teryt, part, 'coverage', { ...unit, counted: 1, leftOut: 0 }, `/units/${unit.teryt}`);
    }
    for (const { key, has } of groups) {
      const members = measured.filter(has);
      if (members.length === 0) continue;
      const path = part.area === '' && part.phase === '' ? '/units' : '/items';
      add(
        'group',
        key,
        part,
        'equal_units',
        mean(members, () => 1n),
        path,
      );
      add('group', key, part, 'all_duties', together(members), path);
      const living = members.filter(({ kind }) => isGmina(kind));
      if (living.length > 0) {
        add(
          'group',
          key,
          part,
          'by_residents',
          mean(living, (unit) => BigInt(unit.residents || 0)),
          path,
        );
      }
    }
  }
  for (const { item, duty, area, phase } of items) {
    const having = units
      .filter(({ kind }) => hasDuty(duty, kind))
      .map((unit) => ({ ...unit, ...(standings.get(unit.teryt) ?? []).find((row) => row.item === item) }));
    const living = having.filter(({ kind }) => duty === 'powiat' || isGmina(kind));
    const path = `/items/${encodeURIComponent(item)}`;
    const share = (rows, weightOf) => ({ ...sum(rows, weightOf), counted: rows.length, leftOut: 0 });
    add(
      'item',
      item,
      { area, phase },
      'units',
      share(having, () => 1n),
      path,
    );
    add(
      'item',
      item,
      { area, phase },
      'residents',
      share(living, (unit) => BigInt(unit.residents || 0)),
      path,
    );
  }
  return figures;
}

/** The rows of each unit, after a look whether they are its duties, all and once, with the weights of the items. */
function standingsOf({ standings, units, items }, say) {
  const byItem = new Map(items.rows.map((item) => [item.item, item]));
  const byUnit = new Map(units.rows.map(({ teryt }) => [teryt, new Map()]));
  const kinds = new Map(units.rows.map(({ teryt, kind }) => [teryt, kind]));
  for (const [place, row] of standings.rows.entries()) {
    const item = byItem.get(row.item);
    const known = byUnit.get(row.unit);
    const wrong =
      !item || !known || known.has(row.item)
        ? 'no such unit or item, or twice'
        : !hasDuty(item.duty, kinds.get(row.unit))
          ? 'is no duty of this unit'
          : ['area', 'phase', 'weight'].some((name) => item[name] !== row[name])
            ? 'is not what the items say'
            : !STANDINGS.includes(row.standing) || !['true', 'false'].includes(row.assessed)
              ? 'no such standing'
              : null;
    if (wrong) say('standings', `row ${place + 1} (${row.unit}, ${row.item}): ${wrong}`);
    if (known && item) known.set(row.item, row);
  }
  for (const [teryt, rows] of byUnit) {
    const duties = items.rows.filter(({ duty }) => hasDuty(duty, kinds.get(teryt))).length;
    if (rows.size !== duties) say('standings', `${teryt}: ${rows.size} standings for ${duties} duties`);
  }
  return new Map([...byUnit].map(([teryt, rows]) => [teryt, [...rows.values()]]));
}

function powiatOf({ kind, teryt, powiat }) {
  return kind === 'powiat' ? teryt : powiat;
}

function sizeOf({ kind, residents }) {
  if (!isGmina(kind)) return 'powiats';
  if (residents === '') return 'unknown';
  return SIZES.find(([, from, to]) => Number(residents) >= from && Number(residents) <= to)?.[0];
}

/** Sums over rows: confirmed, all but not applicable, and confirmed, declared or lapsed. */
function sum(rows, weightOf) {
  const over = (standings) =>
    rows.reduce((total, row) => (standings.includes(row.standing) ? total + weightOf(row) : total), 0n);
  const assessed = rows.filter((row) => row.assessed === 'true').length;
  return {
    numerator: over(['confirmed']),
    denominator: over(STANDINGS.filter((standing) => standing !== 'not_applicable')),
    declared: over(['confirmed', 'declared', 'lapsed']),
    assessed,
    hasData: assessed > 0,
  };
}

/** All duties: numerators and denominators of all members added up. */
function together(members) {
  const add = (name) => members.reduce((total, member) => total + member[name], 0n);
  const assessed = members.reduce((total, member) => total + member.assessed, 0);
  return {
    numerator: add('numerator'),
    denominator: add('denominator'),
    declared: add('declared'),
    assessed,
    hasData: assessed > 0,
    counted: members.length,
    leftOut: 0,
  };
}

/** The weighted mean of the members' shares as exact fractions over their least common denominator. */
function mean(members, weightOf) {
  const counted = members.filter((unit) => unit.hasData && unit.denominator > 0n && weightOf(unit) > 0n);
  const weights = counted.reduce((total, unit) => total + weightOf(unit), 0n);
  const meanOf = (name) =>
    counted
      .map((unit) => [weightOf(unit) * unit[name], unit.denominator * weights])
      .reduce(plus, [0n, counted.length === 0 ? 0n : 1n]);
  const [numerator, below] = meanOf('numerator');
  const [declared, belowDeclared] = meanOf('declared');
  const denominator = counted.length === 0 ? 0n : (below / divisor(below, belowDeclared)) * belowDeclared;
  return {
    numerator: counted.length === 0 ? 0n : numerator * (denominator / below),
    denominator,
    declared: counted.length === 0 ? 0n : declared * (denominator / belowDeclared),
    assessed: counted.reduce((total, unit) => total + unit.assessed, 0),
    hasData: counted.length > 0,
    counted: counted.length,
    leftOut: members.length - counted.length,
  };
}

/** The sum of two fractions, reduced. */
function plus([a, b], [c, d]) {
  const above = a * d + c * b;
  const below = b * d;
  const common = divisor(above, below);
  return [above / common, below / common];
}

function divisor(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Actions belong to units and items of the publication, and tell no count under 5. */
function checkActions({ actions, units, items }, say) {
  const teryts = new Set(units.rows.map(({ teryt }) => teryt));
  const codes = new Set(items.rows.map(({ item }) => item));
  for (const [place, row] of (actions?.rows ?? []).entries()) {
    const wrong =
      row.units.split(' ').some((teryt) => !teryts.has(teryt)) ||
      row.items.split(' ').some((code) => code !== '' && !codes.has(code)) ||
      (row.people !== '' && (Number(row.people) < 5 || row.people_hidden === 'true')) ||
      row.ends_on < row.starts_on;
    if (wrong) say('actions', `row ${place + 1}: not what the dictionary says`);
  }
}

await main(process.argv.slice(2));
