import type { Indicator, StandardItem } from '../reference/read-data.js';
import { addDays, type Day } from './calendar.js';
import { documentFor, SECOND_EDITIONS, type SampleDocument } from './documents.js';
import {
  demoAddress,
  fileContent,
  linkContent,
  statementContent,
  type ProofContent,
} from './proof-content.js';
import { DECLARED_TEXTS, drawForm } from './proof-form.js';
import type { Random } from './random.js';
import { statementsOf, UPDATES, CORRECTIONS, RETURN_REASONS, WHERE_TO_SEE } from './statements.js';
import type { Declaration, ProofRow, Step, StepKind, StepRows } from './steps.js';
import { REVIEW_MINUTE, type UnitDesk } from './unit-desk.js';

const NOTHING: Declaration = {
  state: 'not_started',
  statement: null,
  indicatorValue: null,
  plannedOn: null,
  reason: null,
};

/** Writes down, step by step, what happens to one assessment. */
export class AssessmentScript {
  /** What is declared so far; null until somebody said something. */
  #declared: Declaration | null = null;
  /** The proof that was made for this item last, and nothing else rests on yet. */
  #fresh: { readonly proof: ProofRow; readonly document: SampleDocument } | null = null;
  readonly #id: string;
  readonly #drafterId: string;

  constructor(
    private readonly desk: UnitDesk,
    readonly item: StandardItem,
    private readonly random: Random,
  ) {
    const { editorId, drafterId, assessmentId } = desk.setting;
    this.#id = assessmentId(item.code);
    this.#drafterId = drafterId !== null && random.chance(0.15) ? drafterId : editorId;
  }

  notStarted(day: Day): void {
    this.declare(day, { ...NOTHING, statement: 'Zadanie czeka na wyznaczenie osoby odpowiedzialnej.' });
  }

  planned(day: Day): void {
    this.declare(day, {
      ...NOTHING,
      state: 'planned',
      statement: statementsOf(this.item.area).planned,
      plannedOn: addDays(day, this.random.int(60, 420)),
    });
  }

  inProgress(day: Day): void {
    this.declare(day, {
      ...NOTHING,
      state: 'in_progress',
      statement: this.random.pick(statementsOf(this.item.area).inProgress),
      indicatorValue: indicatorValue(this.item.indicator, this.random.between(0.25, 0.75)),
      plannedOn: addDays(day, this.random.int(40, 240)),
    });
  }

  notApplicable(day: Day, reason: string): void {
    this.declare(day, { ...NOTHING, state: 'not_applicable', reason });
  }

  /** Declares it in place, as a rule with a proof; `ownProof`: surely, and one that nothing else rests on. */
  inPlace(day: Day, { ownProof = false }: { ownProof?: boolean } = {}): ProofRow | null {
    const said = this.random.pick(statementsOf(this.item.area).inPlace);
    const proof = ownProof || this.random.chance(0.88);
    const attached = proof ? this.attach(day, { fresh: ownProof }) : null;
    this.declare(day, {
      ...NOTHING,
      state: 'in_place',
      statement: proof ? said : `${said} ${this.random.pick(WHERE_TO_SEE)}`,
      indicatorValue: indicatorValue(this.item.indicator, this.random.between(0.96, 1.25)),
    });
    return attached;
  }

  /** Puts right what was objected to; now and then with a new revision of the proof. */
  correct(day: Day): void {
    const revises = this.desk.setting.profile.showcase ? 0.6 : 0.12;
    if (this.random.of('revision').chance(revises)) this.revise(day);
    this.append(day, this.random.pick(CORRECTIONS));
  }

  update(day: Day): void {
    this.append(day, this.random.pick(UPDATES));
  }

  submit(day: Day): void {
    this.step('submit', day, this.desk.minuteOn(day) + 4, this.desk.setting.editorId, this.assessment);
  }

  recall(day: Day): void {
    this.step('recall', day, this.desk.minuteOn(day) + 20, this.desk.setting.editorId, this.assessment);
  }

  confirm(day: Day): void {
    this.step('confirm', day, REVIEW_MINUTE, this.desk.setting.reviewerOn(day), this.assessment);
  }

  sendBack(day: Day): void {
    const row = { ...this.assessment, reason: this.random.pick(RETURN_REASONS) };
    this.step('return', day, REVIEW_MINUTE, this.desk.setting.reviewerOn(day), row);
  }

  /** Links a proof: one that the unit already has, where it fits, or a new one. */
  attach(day: Day, { fresh = false }: { fresh?: boolean } = {}): ProofRow {
    const known = this.desk.proofs.filter(
      (proof) => this.item.evidenceKinds.includes(proof.kind) && proof.effectiveUntil === null,
    );
    const reused = !fresh && known.length > 0 && this.random.chance(0.22) ? this.random.pick(known) : null;
    const proof = reused !== null && this.wasUploadedBefore(reused, day) ? reused : this.upload(day);
    if (proof === reused) this.#fresh = null;
    const page = this.random.chance(0.3) && proof.form === 'file' ? 1 : null;
    const excerpt = page === null ? null : this.passageOf(proof);
    const row = { ...this.assessment, evidenceId: proof.id, title: proof.title, page, excerpt };
    this.step('link', day, this.desk.minuteOn(day), this.#drafterId, row);
    return proof;
  }

  /** A passage that stands on the first page, so that the viewer finds it; not everybody quotes one. */
  private passageOf({ sha256 }: ProofRow): string | null {
    const random = this.random.of(`passage ${sha256}`);
    const found = [...this.desk.setting.documents].find(([, stored]) => stored.sha256 === sha256);
    return found && random.chance(0.8) ? random.pick(found[0].paragraphs) : null;
  }

  detach(day: Day, proof: ProofRow): void {
    const row = { ...this.assessment, evidenceId: proof.id, title: proof.title };
    this.step('unlink', day, this.desk.minuteOn(day), this.#drafterId, row);
  }

  withdraw(day: Day, { id, teryt, title }: ProofRow, reason: string): void {
    this.step('withdraw', day, this.desk.minuteOn(day), this.desk.setting.editorId, {
      id,
      teryt,
      title,
      reason,
    });
  }

  restore(day: Day, { id, teryt, title }: ProofRow): void {
    this.step('restore', day, this.desk.minuteOn(day), this.desk.setting.editorId, { id, teryt, title });
  }

  /** Gives the item's own proof a second revision, where there is one to be had. Nothing else may rest on it. */
  private revise(day: Day): void {
    if (this.#fresh === null) return;
    const { proof, document } = this.#fresh;
    const content = this.secondContent(proof, document);
    if (content === null) return;
    const { id, teryt, title, sha256: former } = proof;
    const note = this.random.of('note').pick(CORRECTIONS);
    const row = { id, teryt, title, ...content, number: 2, note, former };
    this.step('revise', day, this.desk.minuteOn(day), this.#drafterId, row);
    this.desk.reserve(proof);
    this.#fresh = null;
  }

  private secondContent(proof: ProofRow, document: SampleDocument): ProofContent | null {
    if (proof.url !== null) return linkContent(`${proof.url}/tekst-jednolity`);
    if (proof.body !== null)
      return statementContent(`${proof.body}\n\nUzupełnienie: dotyczy wszystkich jednostek.`);
    const edition = SECOND_EDITIONS.get(document);
    const stored = edition && this.desk.setting.documents.get(edition);
    return stored && proof.fileName !== null ? fileContent(stored, proof.fileName) : null;
  }

  private upload(day: Day): ProofRow {
    const { teryt, period } = this.desk.setting;
    const document = documentFor(this.item.evidenceKinds, this.random);
    const endsAfter = this.random.chance(0.3) ? this.random.int(6, 600) : null;
    const proof: ProofRow = {
      id: this.random.uuid(),
      teryt,
      ...this.draft(day, document),
      note: null,
      effectiveFrom: this.random.chance(0.55) ? addDays(day, -this.random.int(0, 60)) : null,
      effectiveUntil: endsAfter === null ? null : addDays(period.today, endsAfter),
    };
    this.#fresh = { proof, document };
    this.desk.proofs.push(proof);
    this.step('upload', day, this.desk.minuteOn(day), this.#drafterId, proof);
    return proof;
  }

  /** The document as a file, or a link to it, or a statement instead of it. */
  private draft(day: Day, document: SampleDocument): ProofContent & { kind: string; title: string } {
    const { teryt, documents } = this.desk.setting;
    const { code, evidenceKinds, title } = this.item;
    const random = this.random.of(`form ${day}`);
    const place = `${day.slice(0, 7)}/${code.toLowerCase()}`;
    switch (drawForm(document.kind, evidenceKinds, random)) {
      case 'link': {
        const isPage = evidenceKinds.includes('link');
        const label = isPage ? 'Wpis w BIP' : document.label;
        const address = demoAddress(teryt, `${isPage ? 'nowi-mieszkancy' : document.fileName}/${place}`);
        const kind = isPage ? 'link' : document.kind;
        return { kind, title: `${label} – ${title.pl}`, ...linkContent(address) };
      }
      case 'statement': {
        const text = `${title.pl}. ${random.pick(DECLARED_TEXTS)}`;
        return { kind: document.kind, title: `Oświadczenie – ${title.pl}`, ...statementContent(text) };
      }
      case 'file': {
        const stored = documents.get(document);
        if (stored === undefined) throw new Error(`The document ${document.fileName} was not stored.`);
        const content = fileContent(stored, `${document.fileName}-${code.toLowerCase()}.pdf`);
        return { kind: document.kind, title: `${document.label} – ${title.pl}`, ...content };
      }
    }
  }

  private wasUploadedBefore(proof: ProofRow, day: Day): boolean {
    return this.desk.steps.some((step) => step.kind === 'upload' && step.row === proof && step.day <= day);
  }

  private append(day: Day, sentence: string): void {
    const declared = this.#declared ?? NOTHING;
    this.declare(day, { ...declared, statement: [declared.statement, sentence].filter(Boolean).join(' ') });
  }

  private declare(day: Day, declaration: Declaration): void {
    const differs = (Object.keys(declaration) as (keyof Declaration)[])
      .map((field) => [field, { from: this.#declared?.[field] ?? null, to: declaration[field] }] as const)
      .filter(([, { from, to }]) => from !== to);
    this.step('declare', day, this.desk.minuteOn(day), this.#drafterId, {
      ...this.assessment,
      ...declaration,
      changed: Object.fromEntries(differs),
    });
    this.#declared = declaration;
  }

  private get assessment(): { id: string; item: string } {
    return { id: this.#id, item: this.item.code };
  }

  private step<Kind extends StepKind>(
    kind: Kind,
    day: Day,
    minute: number,
    personId: string,
    row: StepRows[Kind],
  ): void {
    this.desk.steps.push({ kind, day, minute, personId, row } as Step);
  }
}

/** A value near the target: `share` 1 meets it exactly; where less is better, more share means a lower value. */
function indicatorValue(indicator: Indicator | null, share: number): number | null {
  if (indicator === null) return null;
  const aim = indicator.target ?? (indicator.unit === 'PLN/year' ? 60_000 : 48);
  const value = Math.round(indicator.direction === 'at_least' ? aim * share : aim / share);
  return indicator.unit === 'percent' ? Math.min(100, value) : Math.max(share >= 0.95 ? 1 : 0, value);
}
