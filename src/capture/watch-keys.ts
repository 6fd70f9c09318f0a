/**
 * Catches an API key in the prompt that follows Save on New API Key. Nothing tells a whole key from its beginning, so it is
 * taken once it has rested, or when its prompt is left.
 */
import type { CredentialKind } from '../domain/credential.ts';
import type { Occasion } from '../domain/messages.ts';
import { occasionLasts } from '../domain/occasion-age.ts';
import { apiKeysIn } from '../insidemaps/api-key-text.ts';
import { holdsToken } from '../insidemaps/token-text.ts';
import type { PageSide } from '../overlay/page-side.ts';
import { codeRank, findKey, isOnlyAnswer, keysOn } from './find-key.ts';
import { isAnswerText } from './key-label.ts';
import { kindSaid, readOccasions } from './occasion-reader.ts';
import { followOwnTexts } from './own-texts.ts';
import { rootsOf } from './page-texts.ts';

/** A value that did not change for this long is whole: longer than a page waits between the parts of one. Milliseconds. */
const rest = 1_500;
/** One that is gone this long does not come back, in milliseconds. */
const goneFor = 200;
/** A key that comes later than this after it was asked for was not, in milliseconds. */
const patience = 120_000;
/** A press is one event after the other. In milliseconds. */
const onePress = 2_000;

/** A key on the page that is not taken yet. */
interface Candidate {
  readonly value: string;
  readonly since: number;
  /** The longest time between two of its parts, if it was seen to grow. */
  readonly pace?: number | undefined;
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
  /** Nothing of this page was seen before the key was asked for. */
  let strange = false;
  let candidate: Candidate | undefined;
  let taken: string | undefined;
  /** What the last native box asked for, and what it said. */
  let question: CredentialKind = 'master-token';
  let said = '';

  const armed = () => armedAt !== undefined && performance.now() - armedAt < patience;

  function note(next: Occasion): void {
    const now = performance.now();
    const content = JSON.stringify(next);
    const again = content === noted;
    if (again && now - notedAt < onePress) return;
    // Whoever presses Save once more waits for the same key, which may have come meanwhile.
    const waits = again && armed() && taken === undefined;
    if (!waits) takeLast();
    noted = content;
    notedAt = now;
    occasion = next;
    tell(next);
    armedAt = next.kind === 'api-key' ? now : undefined;
    said = '';
    if (waits) return;
    strange = false;
    taken = undefined;
    for (const value of keysOn(rootsOf(view.document))) known.add(value);
  }

  /** It goes with a value that appears here while it lasts, and to the background: that may be on another page. */
  function tell(told: Occasion): void {
    const at = Date.now();
    Object.defineProperty(side.asked, 'occasion', {
      configurable: true,
      enumerable: true,
      get: () => (Date.now() - at < occasionLasts ? told : undefined),
    });
    ask('capture/occasion', told).catch(() => {
      noted = '';
    });
  }

  function take(value: string): void {
    // It went on growing after it had rested: the first part is a record of its own, which this one replaces.
    if (taken !== undefined && value !== taken && value.startsWith(taken) && occasion?.name) {
      tell({ ...occasion, replaces: occasion.name });
    }
    taken = value;
    candidate = undefined;
    side.take('api-key', value);
  }

  /** A value that is gone before it had rested is whole, as far as anybody can tell, unless it was just growing. */
  function takeLast(): void {
    if (!candidate) return;
    const { value, since, goneSince = performance.now(), pace = 0 } = candidate;
    candidate = undefined;
    if (goneSince - since >= 2 * pace) take(value);
  }

  function look(roots: Parameters<typeof findKey>[0]): boolean {
    if (!armed()) return false;
    const now = performance.now();
    const found = findKey(roots, known, strange, candidate?.value ?? taken);
    // With the key its row appears in the list, and may hold a random word of its own.
    const isOther = found && taken !== undefined && !found.value.startsWith(taken) && found.rank < codeRank;
    const shown = isOther ? undefined : found?.value;
    if (shown === undefined) {
      if (candidate) candidate = { ...candidate, goneSince: candidate.goneSince ?? now };
      if (candidate && now - (candidate.goneSince ?? now) >= goneFor) takeLast();
      if (!candidate && taken !== undefined) armedAt = undefined;
      return candidate !== undefined;
    }
    if (shown === taken) return true;
    if (shown !== candidate?.value) candidate = { value: shown, since: now, pace: paceTo(shown, now) };
    else if (candidate.goneSince !== undefined) candidate = { ...candidate, goneSince: undefined };
    if (now - candidate.since >= rest) take(shown);
    return true;
  }

  /** How slowly a value that begins with the candidate grew from that. */
  function paceTo(shown: string, now: number): number | undefined {
    return candidate && shown.startsWith(candidate.value)
      ? Math.max(candidate.pace ?? 0, now - candidate.since)
      : undefined;
  }

  function hear(message: 'shown' | 'answered', text: string): void {
    const [value] = apiKeysIn(text);
    if (message === 'answered') {
      // A box that shows a value is answered with it; what else is typed into one is a name.
      if (!value && text.trim() && text.length < 200) note({ kind: question, name: text.trim() });
      return;
    }
    if (!value) {
      question = kindSaid(text);
      said = text;
    } else if (armed() && !known.has(value) && !holdsToken(text)) {
      if (!isAnswerText(text, value, said)) take(value);
    }
  }

  function takeCopied(text: string): void {
    const [value, ...more] = apiKeysIn(text);
    if (value === undefined || more.length > 0 || holdsToken(value)) return;
    if (!armed() || known.has(value)) return;
    // Nor is a part of the key that was marked another key, or the number of an error that is told to somebody.
    if ([taken, candidate?.value].some((one) => one !== undefined && one !== value && one.includes(value)))
      return;
    if (value !== taken && !isOnlyAnswer(rootsOf(view.document), value)) take(value);
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
      if (kind !== 'api-key' || armedAt !== undefined) return;
      armedAt = performance.now();
      strange = true;
    },
    () => undefined,
  );
  return look;
}
