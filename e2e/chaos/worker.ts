/** The extension's background, as the debugging protocol sees it: killed at a moment, or at a line. */
import type { Browser } from './browser.ts';
import type { Place } from './points.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Location {
  readonly scriptId: string;
  readonly lineNumber: number;
  readonly columnNumber?: number;
}

/** Whether a target is the background of this browser's extension. */
function isBackground(browser: Browser, { type, url }: TargetInfo): boolean {
  return type === 'service_worker' && url.startsWith(browser.origin);
}

/** The background’s target; nothing when it does not run. */
async function findBackground(browser: Browser): Promise<TargetInfo | undefined> {
  const { targetInfos } = await browser.cdp.send<{ targetInfos: TargetInfo[] }>('Target.getTargets');
  return targetInfos.find((info) => isBackground(browser, info));
}

/** Whether the background runs. */
export async function backgroundRuns(browser: Browser): Promise<boolean> {
  return (await findBackground(browser)) !== undefined;
}

/** Kills the background wherever it is now; false when it does not run. */
export async function killBackground(browser: Browser): Promise<boolean> {
  const target = await findBackground(browser);
  if (!target) return false;
  await browser.cdp.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
  return true;
}

/** Where a background stood when it was killed; lines and columns count from 0. */
export interface Spot {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** The next time the background comes to a place, it is killed there. */
export interface Trap {
  /** Resolves when it was. */
  readonly sprung: Promise<Spot>;
  /** Takes the trap away. */
  remove(): Promise<void>;
}

/** Sets a trap at a place, in the background that runs and in each that starts. */
export async function setTrap(browser: Browser, place: Place): Promise<Trap> {
  const { cdp } = browser;
  const sessions = new Map<string, string>();
  const scripts = new Map<string, string>();
  const arming: Promise<unknown>[] = [];
  let isSprung = false;
  let spring: (spot: Spot) => void = () => {};
  const sprung = new Promise<Spot>((resolve) => {
    spring = resolve;
  });

  const arm = async (session: string, info: TargetInfo) => {
    if (isBackground(browser, info) && !isSprung) {
      await cdp.send('Debugger.enable', {}, session);
      const breakpoint = { urlRegex: place.urlRegex, lineNumber: place.line, columnNumber: place.column };
      await cdp.send('Debugger.setBreakpointByUrl', breakpoint, session);
    }
    await cdp.send('Runtime.runIfWaitingForDebugger', {}, session);
  };
  const kill = async (session: string, { scriptId, lineNumber, columnNumber = 0 }: Location) => {
    await cdp.send('Target.closeTarget', { targetId: sessions.get(session) }).catch(() => undefined);
    spring({ url: scripts.get(`${session} ${scriptId}`) ?? '', line: lineNumber, column: columnNumber });
  };
  const stop = cdp.on(({ method, params, session }) => {
    if (method === 'Target.attachedToTarget') {
      const info = params.targetInfo as TargetInfo;
      sessions.set(params.sessionId as string, info.targetId);
      arming.push(arm(params.sessionId as string, info).catch(() => undefined));
    }
    if (method === 'Debugger.scriptParsed') scripts.set(`${session} ${params.scriptId}`, String(params.url));
    if (method === 'Debugger.paused' && session && sessions.has(session)) {
      isSprung = true;
      const [frame] = params.callFrames as { location: Location }[];
      void kill(session, frame?.location ?? { scriptId: '', lineNumber: 0 });
    }
  });
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'service_worker' }],
  });
  await Promise.all(arming);
  return {
    sprung,
    async remove() {
      stop();
      await cdp.send('Target.setAutoAttach', {
        autoAttach: false,
        waitForDebuggerOnStart: false,
        flatten: true,
      });
    },
  };
}
