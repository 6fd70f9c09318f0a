/** Runs inside the page of the tests: the overlay as it is shipped, with a background that only takes notes. */
import '../../platform/testing/english.ts';
import type { PageCommand } from '../../domain/commands.ts';
import type { PageRequests, PageState } from '../../domain/messages.ts';
import { type Source, source } from '../../domain/watchable.ts';
import type { Guide } from '../../guide/guide.ts';
import { startHealth } from '../../health/start-health.tsx';
import type { Landmark } from '../../locate/landmark.ts';
import tokens from '../../ui/tokens.css?inline';
import { createOverlayHost } from '../host.ts';
import { drawLauncher } from '../launcher-button.ts';
import type { CaptureStatus, OverlayHost, PageSide } from '../page-side.ts';
import { startOverlay } from '../start-overlay.tsx';

const open: Landmark = { id: 'open', role: 'control', names: ['Open'] };
const create: Landmark = { id: 'create', role: 'control', names: ['Create'] };
const details: Landmark = { id: 'details', role: 'control', names: ['Details'], several: true };
const members: Landmark = { id: 'members', role: 'section', names: ['Members'] };
const member: Landmark = { id: 'member', role: 'row', within: members, several: true };
const memberOptions: Landmark = { id: 'member-options', role: 'control', names: ['Options'], within: member };

/** Texts are borrowed from a real guide: what they say does not matter here. */
export const guide: Guide = {
  id: 'trial',
  title: 'guide_generateMasterToken_title',
  end: 'guide_generateMasterToken_end',
  steps: [
    {
      id: 'first',
      title: 'step_generate_title',
      text: 'step_generate_text',
      targets: [
        { landmark: open, text: 'step_generate_cogwheel' },
        { landmark: create, text: 'step_generate_item' },
      ],
      done: { fact: 'saved' },
    },
    {
      id: 'choose',
      title: 'step_openOrganization_title',
      text: 'step_openOrganization_text',
      targets: [{ landmark: details, text: 'step_openOrganization_button' }],
      done: { fact: 'saved' },
    },
    {
      id: 'choose-member',
      title: 'step_activate_title',
      text: 'step_activate_text',
      targets: [{ landmark: memberOptions, text: 'step_activate_cogwheel' }],
      done: { fact: 'saved' },
    },
    {
      id: 'last',
      title: 'step_activate_title',
      text: 'step_activate_text',
      requires: { fact: 'saved' },
      targets: [],
      done: { fact: 'activated' },
    },
  ],
};

export interface Trial {
  readonly host: OverlayHost;
  readonly state: Source<PageState>;
  readonly capture: Source<CaptureStatus>;
  readonly launcherOpen: Source<boolean>;
  /** What the background was asked, as JSON. */
  readonly asked: string[];
  /** From now on the background does not answer. */
  deaf: boolean;
  /** A guide in progress, with these facts. */
  run(journal?: Partial<NonNullable<PageState['run']>['journal']>): void;
  /** The person pressed the keys of a command. */
  command(command: PageCommand): void;
  stop(): void;
}

/** A host in an ordinary element, for tools that do not see into closed roots. */
function plainHost(): OverlayHost {
  const element = document.createElement('div');
  const layer = document.createElement('div');
  element.append(layer);
  document.body.append(element);
  return {
    element,
    layer,
    settle() {},
    addStyles(css) {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
    },
  };
}

function start(plain: boolean): Trial {
  const controller = new AbortController();
  const { signal } = controller;
  const host = plain ? plainHost() : createOverlayHost(document, signal);
  host.addStyles(tokens, signal);
  const trial: Trial = {
    host,
    state: source<PageState>({
      launcher: { hidden: false, corner: 'bottom-right' },
      offer: false,
      waiting: [],
      learned: [],
    }),
    capture: source<CaptureStatus>({ status: 'none' }),
    launcherOpen: source(false),
    asked: [],
    deaf: false,
    run: (journal) =>
      trial.state.set({
        ...trial.state.current,
        run: { guide: guide.id, startedAt: 1, journal: { skipped: [], ...journal }, told: {} },
      }),
    command: (command) => {
      for (const listener of [...commands]) listener(command);
    },
    stop: () => controller.abort(),
  };
  const commands = new Set<(command: PageCommand) => void>();
  const side: PageSide = {
    host,
    signal,
    ask: async <Name extends keyof PageRequests>(name: Name, ...message: unknown[]) => {
      if (trial.deaf) throw new Error('nobody answers');
      trial.asked.push(JSON.stringify([name, ...message]));
      const answer = name === 'capture/preflight' ? { ready: true } : undefined;
      return answer as ReturnType<PageRequests[Name]>;
    },
    connected: () => true,
    state: trial.state,
    capture: trial.capture,
    launcherOpen: trial.launcherOpen,
    cardShown: source(false),
    asked: {},
    take: () => undefined,
    looks: [],
    boxes: [],
    guideLoaded: true,
  };
  drawLauncher(host, trial.state, trial.launcherOpen, signal);
  startOverlay(side, [guide], {
    onCommand: (listener, until) => {
      commands.add(listener);
      until.addEventListener('abort', () => commands.delete(listener));
    },
    checkPage: startHealth(side, [guide]),
  });
  return trial;
}

const { chrome } = globalThis as unknown as { chrome: object };
Object.assign(chrome, { runtime: { id: 'trial', getManifest: () => ({ version: '1.2.3' }) } });
Object.assign(globalThis, { startTrial: start, createOverlayHost });
