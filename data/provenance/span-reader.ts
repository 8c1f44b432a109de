import { SpanGrammarError } from './span-grammar-error';
import { readTokens, type SpanToken } from './span-tokens';

/** Walks a span's tokens from left to right. The one place of the grammar that holds a position. */
export class SpanReader {
  private readonly tokens: readonly SpanToken[];
  private position = 0;

  /** @throws SpanGrammarError if the span cannot be split into tokens. */
  constructor(private readonly raw: string) {
    this.tokens = readTokens(raw);
  }

  /** The token `ahead` places on, without taking it. Beyond the end it is the end. */
  peek(ahead = 0): SpanToken {
    const token = this.tokens[Math.min(this.position + ahead, this.tokens.length - 1)];
    if (!token) throw new RangeError(`expected a place at or after the next token, found ${ahead}`);
    return token;
  }

  take(): SpanToken {
    const token = this.peek();
    this.position += 1;
    return token;
  }

  isNextWord(word: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === 'word' && text === word;
  }

  /** Takes the words if they are next, all of them or none. Says whether it did. */
  takeWords(phrase: string): boolean {
    const words = phrase.split(' ');
    if (!words.every((word, index) => this.isNextWord(word, index))) return false;
    this.position += words.length;
    return true;
  }

  takeKind(kind: SpanToken['kind']): boolean {
    if (this.peek().kind !== kind) return false;
    this.position += 1;
    return true;
  }

  /** Takes the next word if the table knows it, and gives what the table says. */
  takeFrom<T>(table: ReadonlyMap<string, T>): T | undefined {
    const { kind, text } = this.peek();
    const found = kind === 'word' ? table.get(text) : undefined;
    if (found !== undefined) this.position += 1;
    return found;
  }

  /** @throws SpanGrammarError always: names what was expected in place of the next token. */
  fail(expected: string): never {
    const { kind, text, offset } = this.peek();
    throw new SpanGrammarError(this.raw, offset, expected, kind === 'end' ? 'the end' : `“${text}”`);
  }
}
