/**
 * Work in steps: it yields after each, with true once it may give way to newer work. What is left of it then is not done, because
 * the newer work does it as well.
 */
export type Steps = Generator<boolean, void, undefined>;

/**
 * Runs work in steps, one in each frame. The browser lays out and paints what a step changed before the next one starts, so no task
 * is longer than one step and its frame.
 */
export class Frames {
  #wanted: (() => Steps) | undefined;
  #steps: Steps | undefined;
  #mayGiveWay = true;
  #frame: number | undefined;

  /** True if work waits or is not done. */
  get isBusy(): boolean {
    return this.#wanted !== undefined || this.#steps !== undefined;
  }

  /** Runs work from the next frame on. Of several that wait, only the last is done. */
  run(work: () => Steps): void {
    this.#wanted = work;
    this.#frame ??= requestAnimationFrame(() => this.#step());
  }

  /** Gives up what is left. */
  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#wanted = undefined;
    this.#steps = undefined;
  }

  #step(): void {
    this.#frame = undefined;
    if (this.#wanted !== undefined && (this.#steps === undefined || this.#mayGiveWay)) {
      this.#steps = this.#wanted();
      this.#wanted = undefined;
    }
    const { done, value } = this.#steps?.next() ?? { done: true, value: undefined };
    if (done === true) this.#steps = undefined;
    this.#mayGiveWay = value === true;
    if (this.#steps !== undefined || this.#wanted !== undefined)
      this.#frame ??= requestAnimationFrame(() => this.#step());
  }
}
