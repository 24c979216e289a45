/** An answer as it left: its bytes, and the header fields that belong to it, its validator among them. */
export interface KeptAnswer {
  payload: Buffer;
  /** The same after gzip, once somebody wanted it; null while it is made. */
  packed?: Buffer | null;
  /** Names and values of the fields that go with it and with every answer, in a row; without its type. Put together by who sends it first. */
  fields?: string[];
  /** The pattern of the route that it is of, for the log. */
  route: string | null;
  headers: Record<string, string>;
}

const MOST_ANSWERS = 200;
const LONGEST_ANSWER = 262_144;
const KEPT_HEADERS = ['content-type', 'cache-control', 'vary'];

/**
 * Answers of public searches for a moment, so that a page that everybody opens is made once and not a thousand times. The moment is about as long as a change takes to
 * reach the search index, so nobody sees an offer later than without it by more than that. In memory: each process has its own, none of it matters.
 */
export class AnswerCache {
  private readonly answers = new Map<string, KeptAnswer & { until: number }>();

  /** `keepMs` 0 = keep nothing. */
  constructor(
    private readonly keepMs: number,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** What the answer of this request hangs on, or null when it is not one to keep. */
  keyOf(request: { method: string; url: string; headers: Record<string, unknown> }): string | null {
    if (this.keepMs === 0 || request.method !== 'GET' || !request.url.startsWith('/api/search/') || request.url.length > 2_000) return null;
    return `${String(request.headers['accept-language'] ?? '').slice(0, 100)} ${request.url}`;
  }

  find(key: string): KeptAnswer | null {
    const kept = this.answers.get(key);
    if (kept === undefined) return null;
    if (kept.until > this.nowMs()) return kept;
    this.answers.delete(key);
    return null;
  }

  /** Keeps an answer that any cache may keep; the oldest makes room. */
  keep(key: string, payload: string | Buffer, etag: string, header: (name: string) => unknown, route: string | null = null): void {
    if (payload.length > LONGEST_ANSWER) return;
    const headers = Object.fromEntries(KEPT_HEADERS.flatMap((name) => (header(name) === undefined ? [] : [[name, String(header(name))]])));
    this.answers.delete(key);
    this.answers.set(key, { payload: typeof payload === 'string' ? Buffer.from(payload) : payload, headers: { ...headers, etag }, route, until: this.nowMs() + this.keepMs });
    if (this.answers.size > MOST_ANSWERS) this.answers.delete(this.answers.keys().next().value!);
  }
}
