/**
 * Catches an API key in the prompt that follows Save on New API Key. Nothing tells a whole key from its beginning, so it is
 * taken once it has rested: later when it was seen to grow.
 */
import type { CredentialKind } from '../domain/credential.ts';
import type { Occasion } from '../domain/messages.ts';
import { apiKeysIn } from '../insidemaps/api-key-text.ts';
import { tokensIn } from '../insidemaps/token-text.ts';
import type { PageSide } from '../overlay/page-side.ts';
import { findKey, keysOn } from './find-key.ts';
import { kindSaid, readOccasions } from './occasion-reader.ts';
import { followOwnTexts } from './own-texts.ts';
import { rootsOf } from './page-texts.ts';

/** A value that did not change for this long is whole, and one that is gone this long does not come back; milliseconds. */
const rest = 200;
const restAfterGrowth = 1_500;
/** A key that comes later than this after it was asked for was not, in milliseconds. */
const patience = 120_000;
/** A press is one event after the other. In milliseconds. */
const onePress = 2_000;

/** A key on the page that is not taken yet. */
interface Candidate {
  readonly value: string;
  readonly since: number;
  readonly grew: boolean;
  readonly goneSince?: number | undefined;
}

/** Starts following what the person asks for; answers the look at the page that catches what comes of it. */
export function watchKeys(side: PageSide, view: Window): PageSide['looks'][number] {
  const { ask, signal } = side;
  /** Words that were there before, or that the person brought. */
  const known = new Set<string>();
  let occasion: Occasion | undefined;
  let noted = '';
  let notedAt = Number.NEGATIVE_INFINITY;
  let armedAt: number | undefined;
  let candidate: Candidate | undefined;
  let taken: string | undefined;
  /** What the last native box asked for. */
  let question: CredentialKind = 'master-token';

  const armed = () => armedAt !== undefined && performance.now() - armedAt < patience;

  function note(next: Occasion): void {
    const now = performance.now();
    const content = JSON.stringify(next);
    if (content === noted && now - notedAt < onePress) return;
    noted = content;
    notedAt = now;
    occasion = next;
    tell(next);
    armedAt = next.kind === 'api-key' ? now : undefined;
    candidate = undefined;
    taken = undefined;
    for (const value of keysOn(rootsOf(view.document))) known.add(value);
  }

  /** It goes with a value that appears here, and to the background, where it may appear on another page. */
  function tell(told: Occasion): void {
    side.asked.occasion = told;
    ask('capture/occasion', told).catch(() => {
      noted = '';
    });
  }

  function take(value: string): void {
    // It went on growing after it had rested: the first part is a record of its own, which this one replaces.
    if (taken !== undefined && value.startsWith(taken) && occasion?.name) {
      tell({ ...occasion, replaces: occasion.name });
    }
    taken = value;
    candidate = undefined;
    side.take('api-key', value);
  }

  /** A value that is gone before it had rested is whole, as far as anybody can tell, unless it grew. */
  function takeLast(): void {
    if (candidate && !candidate.grew) take(candidate.value);
    candidate = undefined;
  }

  function look(roots: Parameters<typeof findKey>[0]): boolean {
    if (!armed()) return false;
    const now = performance.now();
    const shown = findKey(roots, known)?.value;
    if (shown === undefined) {
      if (candidate) candidate = { ...candidate, goneSince: candidate.goneSince ?? now };
      if (candidate && now - (candidate.goneSince ?? now) >= rest) takeLast();
      if (!candidate && taken !== undefined) armedAt = undefined;
      return candidate !== undefined;
    }
    if (shown === taken) return true;
    const before = candidate?.value ?? taken;
    if (shown !== candidate?.value) {
      const grew = before !== undefined && (candidate?.grew || shown.startsWith(before));
      candidate = { value: shown, since: now, grew };
    }
    if (now - candidate.since >= (candidate.grew ? restAfterGrowth : rest)) take(shown);
    return true;
  }

  function hear(message: 'shown' | 'answered', text: string): void {
    const [value] = apiKeysIn(text);
    if (message === 'answered') {
      // A box that shows a value is answered with it; what else is typed into one is a name.
      if (!value && text.trim() && text.length < 200) note({ kind: question, name: text.trim() });
    } else if (!value) question = kindSaid(text);
    else if (armed() && !known.has(value) && tokensIn(text).length === 0) take(value);
  }

  function takeCopied(text: string): void {
    const [value, ...more] = apiKeysIn(text);
    const isKey = value !== undefined && more.length === 0 && tokensIn(value).length === 0;
    if (isKey && armed() && value !== taken && !known.has(value)) take(value);
  }

  readOccasions(view, note, signal);
  const brought = (text: string) => {
    for (const value of apiKeysIn(text)) known.add(value);
  };
  followOwnTexts(view, { brought, copied: takeCopied }, signal);
  view.addEventListener('pagehide', takeLast, { signal });
  side.boxes.push(hear);
  // Where Save leads to another page, that page is told what the person asked for.
  ask('capture/expected').then(
    (kind) => {
      if (kind === 'api-key') armedAt ??= performance.now();
    },
    () => undefined,
  );
  return look;
}
