import { Readable } from 'node:stream';
import {
  REGISTER_FIELD_NAMES,
  REGISTER_FIELDS,
  REGISTER_LIMITS,
  type InterfaceLanguage,
  type RegisterField,
  type RegisterFormat,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { ActionListsReader } from '../../action-lists/action-lists.reader.js';
import { ActionRegisterReader, type ActionFilter } from '../../actions/action-register.reader.js';
import { PartnersReader } from '../../partners/partners.reader.js';
import { keyOf } from '../format/register-words.js';
import { writtenAction, type RegisterNames, type WrittenCell } from '../format/written-action.rules.js';
import { CSV_BEGINS, csvLine } from './write-csv.js';
import { writeWorkbook } from './write-workbook.js';

/** A log taken out. */
export interface ExportedRegister {
  fileName: string;
  mediaType: string;
  bytes: Readable;
}

const MEDIA_TYPES: Readonly<Record<RegisterFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
/** Actions read at once: what a process holds does not grow with the log. */
const AT_ONCE = 250;
const WIDTHS: Readonly<Partial<Record<RegisterField, number>>> = {
  title: 44,
  description: 50,
  units: 34,
  unit: 24,
};

/** The action log taken out, as a file that can be brought in again without a difference. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionRegisterReader,
    private readonly lists: ActionListsReader,
    private readonly partners: PartnersReader,
  ) {}

  async actionLog(
    actor: Actor,
    filter: ActionFilter,
    { format, language }: { format: RegisterFormat; language: InterfaceLanguage },
  ): Promise<ExportedRegister> {
    const { ids, names, today } = await this.unitOfWork.read(actor, async (tx) => ({
      ids: await this.actions.order(tx, filter),
      names: await this.names(tx, language),
      today: tx.today,
    }));
    const file = {
      fileName: `${language === 'pl' ? 'dzialania' : 'actions'}-${actor.tenant.slug}-${today}.${format}`,
      mediaType: MEDIA_TYPES[format],
    };
    const rows = this.rows(actor, ids, names, language);
    if (format === 'csv') return { ...file, bytes: Readable.from(csvOf(rows, language)) };
    if (ids.length > REGISTER_LIMITS.rows)
      throw new DomainError('export_too_long', { rows: REGISTER_LIMITS.rows });
    return { ...file, bytes: Readable.from([await workbookOf(rows, language)]) };
  }

  /** What was withdrawn meanwhile is still told as it is: the order is of one moment, the rows are read part by part. */
  private async *rows(
    actor: Actor,
    ids: readonly string[],
    names: RegisterNames,
    language: InterfaceLanguage,
  ): AsyncGenerator<WrittenCell[]> {
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const part = ids.slice(start, start + AT_ONCE);
      const actions = await this.unitOfWork.read(actor, (tx) => this.actions.wholes(tx, part));
      for (const action of actions) {
        const written = writtenAction(action, names, language);
        yield REGISTER_FIELDS.map((field) => written[field]);
      }
    }
  }

  private async names(tx: Tx, language: InterfaceLanguage): Promise<RegisterNames> {
    return {
      kinds: writtenNames(await this.lists.kinds(tx), language),
      sources: writtenNames(await this.lists.sources(tx), language),
      partners: new Map((await this.partners.names(tx)).map(({ id, name }) => [id, name])),
    };
  }
}

/** The name of an entry where it leads back to this entry alone, else its code. */
function writtenNames(
  list: readonly { code: string; name: { pl: string; en?: string } }[],
  language: InterfaceLanguage,
): Map<string, string> {
  return new Map(
    list.map(({ code, name }) => {
      const written = name[language] ?? name.pl;
      const others = list.filter(
        (other) =>
          other.code !== code &&
          [other.code, other.name.pl, other.name.en ?? ''].some((text) => keyOf(text) === keyOf(written)),
      );
      return [code, others.length === 0 && keyOf(written) !== '' ? written : code];
    }),
  );
}

async function* csvOf(
  rows: AsyncIterable<WrittenCell[]>,
  language: InterfaceLanguage,
): AsyncGenerator<string> {
  yield CSV_BEGINS;
  yield csvLine(
    REGISTER_FIELDS.map((field) => ({ kind: 'text', text: REGISTER_FIELD_NAMES[field][language] })),
  );
  for await (const row of rows) yield csvLine(row);
}

async function workbookOf(rows: AsyncIterable<WrittenCell[]>, language: InterfaceLanguage): Promise<Buffer> {
  const headings = REGISTER_FIELDS.map((field) => ({
    title: REGISTER_FIELD_NAMES[field][language],
    width: WIDTHS[field] ?? 18,
  }));
  const all: WrittenCell[][] = [];
  for await (const row of rows) all.push(row);
  return writeWorkbook(language === 'pl' ? 'Działania' : 'Actions', headings, all);
}
