import type { InterfaceLanguage } from '../vocabulary/language.js';

export type InterfaceText = Readonly<Record<InterfaceLanguage, string>>;

/** One line of a catalogue of messages. */
export interface MessageEntry {
  /** Names of the placeholders of `detail`; all of them may be absent when the problem is raised. */
  readonly params: readonly string[];
  /**
   * The message. `{name}` is replaced by the parameter; a part in square brackets is shown only when all the
   * parameters in it are known: `za duży[ (limit {limitMb} MB)]`.
   */
  readonly detail: InterfaceText;
}

export interface ProblemEntry extends MessageEntry {
  /** HTTP status of the answer. */
  readonly status: number;
  /** What the problem is called, the same for every occurrence (RFC 9457, `title`). */
  readonly title: InterfaceText;
}
