/** A text in several languages. Polish is always there; a missing language falls back to it. */
export class LocalizedTextDto {
  /** Polish, the source language. */
  pl: string;
  /** English. */
  en?: string;
  /** Ukrainian. */
  uk?: string;
  /** Belarusian. */
  be?: string;
  /** Russian. */
  ru?: string;
}
