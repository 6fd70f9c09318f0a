/** The debugging protocol, raw: through a driver, messages after a worker was killed under a breakpoint are never answered. */
import { WebSocket } from 'ws';

/** What came back, or what happened; only the fields somebody reads are ever looked at. */
type Fields = Readonly<Record<string, unknown>>;

/** The browser refused a command, or the target it was for is gone. */
export class CdpError extends Error {
  override readonly name = 'CdpError';
}

/** In milliseconds. */
const answerWithin = 60_000;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly session: string | undefined;
}

export interface CdpEvent {
  readonly method: string;
  readonly params: Fields;
  readonly session: string | undefined;
}

/** One connection to a browser; sessions of its targets share it. */
export class Cdp {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<(event: CdpEvent) => void>();
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => this.receive(JSON.parse(String(data))));
    socket.on('close', () => this.abandon(() => true, 'the browser is gone'));
  }

  static async connect(url: string): Promise<Cdp> {
    const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 2 ** 28 });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve).once('error', reject);
    });
    socket.on('error', () => undefined);
    return new Cdp(socket);
  }

  /** @throws CdpError */
  send<T = Fields>(method: string, params: object = {}, session?: string): Promise<T> {
    const id = ++this.last;
    return new Promise<T>((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) return reject(new CdpError('the browser is gone'));
      this.waiting.set(id, { resolve, reject, session });
      // Nothing here takes this long; better to fail than to hang.
      setTimeout(() => {
        if (this.waiting.delete(id)) reject(new CdpError(`no answer to ${method}`));
      }, answerWithin).unref();
      this.socket.send(JSON.stringify({ id, method, params, ...(session && { sessionId: session }) }));
    });
  }

  /** Calls `listener` for each event; answers how to stop. */
  on(listener: (event: CdpEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.socket.close();
  }

  private receive(message: {
    id?: number;
    result?: never;
    error?: { message: string };
    method?: string;
    params?: Fields;
    sessionId?: string;
  }): void {
    if (message.id !== undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error) waiting?.reject(new CdpError(message.error.message));
      else waiting?.resolve(message.result as never);
      return;
    }
    const event = { method: message.method ?? '', params: message.params ?? {}, session: message.sessionId };
    if (event.method === 'Target.detachedFromTarget') {
      this.abandon(({ session }) => session === event.params.sessionId, 'the target is gone');
    }
    for (const listener of [...this.listeners]) listener(event);
  }

  private abandon(of: (waiting: Waiting) => boolean, why: string): void {
    for (const [id, waiting] of this.waiting) {
      if (!of(waiting)) continue;
      this.waiting.delete(id);
      waiting.reject(new CdpError(why));
    }
  }
}
