/** Computes an answer once for each key; the answers of one evaluation do not change. */
export class Remembered<T> {
  private readonly answers = new Map<string, T>();

  of(key: string, compute: () => T): T {
    if (!this.answers.has(key)) this.answers.set(key, compute());
    return this.answers.get(key) as T;
  }
}
