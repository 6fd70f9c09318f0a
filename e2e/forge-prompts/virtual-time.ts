/** Time that passes only when it is told to, so that ten thousand prompts do not take a day. */
export class VirtualTime {
  private now = 0;
  private readonly waiting = new Map<number, { at: number; run: () => void }>();
  private ids = 0;
  private readonly turn = new MessageChannel();

  constructor() {
    const set = (run: (...given: unknown[]) => void, wait = 0, ...given: unknown[]) => {
      this.ids += 1;
      this.waiting.set(this.ids, { at: this.now + wait, run: () => run(...given) });
      return this.ids;
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number) => this.waiting.delete(id) });
    performance.now = () => this.now;
  }

  /** Lets this many milliseconds pass, with everything that is due in them, in order. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      await this.settle();
      const [id, next] = [...this.waiting].sort(([, one], [, other]) => one.at - other.at)[0] ?? [];
      if (id === undefined || next === undefined || next.at > end) break;
      this.waiting.delete(id);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = end;
  }

  /** What waits for nothing but its turn: promises and observers. */
  private settle(): Promise<void> {
    return new Promise((done) => {
      this.turn.port1.onmessage = () => done();
      this.turn.port2.postMessage(undefined);
    });
  }
}
