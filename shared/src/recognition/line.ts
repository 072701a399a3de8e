import { tokensOf, type Token } from './tokens.js';

/** A line being read: its tokens, and which of them are spoken for already. */
export class Line {
  readonly tokens: readonly Token[];
  private readonly taken: boolean[];

  constructor(readonly text: string) {
    this.tokens = tokensOf(text);
    this.taken = this.tokens.map(() => false);
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** The folded text of a token; empty beyond the ends and where the token is spoken for. */
  free(index: number): string {
    return this.isFree(index) ? (this.tokens[index]?.folded ?? '') : '';
  }

  /** The folded text, whoever has it. */
  folded(index: number): string {
    return this.tokens[index]?.folded ?? '';
  }

  isFree(index: number): boolean {
    return index >= 0 && index < this.tokens.length && this.taken[index] === false;
  }

  /** Nobody else reads these tokens any more. `to` is the first one behind them. */
  take(from: number, to: number): void {
    for (let index = from; index < to; index += 1) this.taken[index] = true;
  }

  /** The number at a token, with thousands parted by spaces ("2 500"), and the first token behind it. */
  wholeNumber(index: number): { value: number; end: number } | null {
    const first = this.at(index);
    if (!this.isFree(index) || first?.type !== 'number' || first.text.length > 9) return null;
    let digits = first.text;
    let end = index + 1;
    const mayGoOn =
      digits.length <= 3 && !digits.startsWith('0') && !NAMED_BY_NUMBER.test(this.folded(index - 1));
    while (mayGoOn && this.isFree(end) && this.isThousands(end) && digits.length <= 6) {
      digits += this.at(end)?.text ?? '';
      end += 1;
    }
    return { value: Number(digits), end };
  }

  private isThousands(index: number): boolean {
    const token = this.at(index);
    const before = this.at(index - 1);
    return (
      token?.type === 'number' &&
      token.text.length === 3 &&
      before !== undefined &&
      token.start === before.end + 1
    );
  }
}

/** Words whose number is a name: "grupa 3", "sala 12", "poz. 100". */
export const NAMED_BY_NUMBER =
  /^(?:grup[aye]|grupie|sal[aie]|pokoj|pokoju|klas[aye]|klasie|nr|numer|poz|pkt|punkt|par|paragraf|art|ust|rozdz|wersja|zal|tel|lok|etap|edycja|czesc|modul|dzien|poziom)$/;
