/** Collects the values of one statement; SQL text only ever holds the placeholder that `add` gives. */
export class SqlParameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
