/** Random prompts: how a value is drawn, when, and what else of the page looks like one. Knows nothing of the code under test. */
import fc from 'fast-check';

/** A part of a page; it knows only HTML. */
export interface Part {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly text?: readonly string[];
  readonly parts?: readonly Part[];
  /** Inside an open shadow root, or in a frame of its own. */
  readonly inside?: 'shadow' | 'frame';
  /** Set as a property, which is no change of the DOM. */
  readonly value?: string;
}

/** What happens, and how long after the step before, in milliseconds. */
export interface Step {
  readonly after: number;
  readonly shows: readonly Part[];
}

export interface PromptCase {
  readonly kind: 'master-token' | 'api-key' | 'nothing';
  /** What the person types as the name; for a key it is followed by Enter. */
  readonly name: string;
  /** What was on the page before. */
  readonly page: readonly Part[];
  /** What the person brings to the page themselves. */
  readonly pasted: string | undefined;
  /** Said by a native box instead of shown on the page. */
  readonly boxes: readonly string[];
  readonly steps: readonly Step[];
  /** What else appears after the value was asked for: with which step, and where in the page. */
  readonly beside: { readonly step: number; readonly parts: readonly Part[] };
  /** What has to be saved: these, and nothing else. */
  readonly expected: readonly string[];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const both = letters + letters.toUpperCase() + digits;
const text = (alphabet: string, min: number, max = min) =>
  fc.noBias(fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max }));
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const year = 31_536_000;

/** A token with these claims; `note` makes it longer. */
const token = (claims: (organizationId: string, now: number) => object, note: fc.Arbitrary<string>) =>
  fc.tuple(text(both, 10), text(`${both}-_`, 43), note).map(([organizationId, signature, padding]) => {
    const payload = {
      ...claims(organizationId, Math.floor(Date.now() / 1000)),
      ...(padding && { note: padding }),
    };
    return `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(payload)}.${signature}`;
  });
const none = fc.constant('');
const masterToken = token(
  (organizationId, now) => ({ organizationId, iat: now, exp: now + year }),
  fc.oneof({ weight: 40, arbitrary: none }, { weight: 1, arbitrary: text(both, 45_000) }),
);
const sessionToken = token((organizationId, now) => ({ organizationId, iat: now, exp: now + 7_200 }), none);
const otherToken = token((sub, now) => ({ sub, iat: now, exp: now + year }), none);

const apiKey = fc.oneof(
  text(both, 24, 64),
  text(`${digits}abcdef`, 40),
  text(both, 32).map((key) => `im_live_${key}`),
  text(`${both}-_`, 43),
  // Signs that stand between the words of a text may be part of one, too.
  fc.tuple(text(digits, 1, 4), text(both, 40)).map(([id, key]) => `${id}|${key}`),
  fc.tuple(text(both, 20), text(both, 20)).map(([one, other]) => `${one},${other}`),
  text(both, 36).map((key) => `${key}!`),
);
/** Nothing around it could be a part of it. */
const plainKey = apiKey.filter((key) => !/[|,!]/.test(key));

/** Cuts a value into pieces. */
const pieces = (value: string) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: value.length - 1 }), { minLength: 1, maxLength: 6 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), value.length])
    .map((cuts) => cuts.slice(1).map((cut, index) => value.slice(cuts[index], cut)));

const copyButton: Part = { tag: 'button', text: ['Copy'] };
/** Drawn without a button, and without a space. */
const copySpan: Part = { tag: 'span', text: ['Copy'] };
const span = (one: string): Part => ({ tag: 'span', text: [one] });
const labels = fc.constantFrom('Key:', 'Key', 'Value:', 'Token:', 'Schlüssel:', 'Clé', 'Valeur:');

/** Ways to draw one value. */
function holder(value: string): fc.Arbitrary<Part> {
  const alone = (tag: string): Part => ({ tag, text: [value] });
  const short = value.length < 2_000;
  return fc.oneof(
    fc.constantFrom(
      ...['code', 'pre', 'p', 'span', 'div', 'output', 'samp'].map(alone),
      { tag: 'input', attrs: { readonly: '' }, value },
      { tag: 'input', value },
      { tag: 'textarea', attrs: { readonly: '' }, value },
      { tag: 'textarea', value },
      { tag: 'div', parts: [alone('code'), copyButton] },
      { tag: 'div', attrs: { dir: 'rtl' }, parts: [alone('span')] },
      { tag: 'p', parts: [{ tag: 'span', text: ['Value:'] }, { tag: 'br' }, alone('b')] },
    ),
    labels.map((label): Part => ({ tag: 'p', parts: [span(label), span(value)] })),
    labels.map((label): Part => ({ tag: 'p', parts: [span(label), span(value), copySpan] })),
    pieces(value).map((all): Part => ({ tag: 'p', parts: [...all.map(span), copySpan] })),
    pieces(value).map((text): Part => ({ tag: 'code', text })),
    pieces(value).map(
      (all): Part => ({ tag: 'code', parts: all.map((one) => ({ tag: 'span', text: [one] })) }),
    ),
    pieces(value).map(
      (all): Part => ({ tag: 'div', parts: all.map((one) => ({ tag: 'span', text: [one] })) }),
    ),
    pieces(value).map(
      (all): Part => ({
        tag: 'p',
        parts: all.flatMap((one) => [{ tag: 'span', text: [one] }, { tag: 'wbr' }]),
      }),
    ),
    pieces(value).map((all): Part => ({ tag: 'code', text: [all.join('\u200b')] })),
    pieces(value).map((all): Part => ({ tag: 'span', text: [`\u202a${all.join('\u00ad')}\u202c`] })),
    fc.constant<Part>(
      short ? { tag: 'code', parts: [...value].map((one) => ({ tag: 'i', text: [one] })) } : alone('code'),
    ),
  );
}

/** Ways to draw it among words; a sign that words have as well stands at its end only where it is alone. */
const inWords = (value: string): fc.Arbitrary<Part> =>
  fc.constantFrom(
    ...(/^\w+$/.test(value) ? [{ tag: 'code', text: [`API_KEY=${value}`] }] : []),
    { tag: 'p', text: [`Copy it now: ${value}`] },
    { tag: 'p', text: [`Your value is “${value}”.`] },
    { tag: 'pre', text: [`curl -H "Authorization: Bearer ${value}" https://www.insidemaps.com/api/v2/x`] },
  );

const warning: Part = {
  tag: 'p',
  text: ['It will not be available for copying again after the prompt is closed.'],
};

/** What a prompt stands in. */
const prompt = (content: readonly Part[]): fc.Arbitrary<Part> => {
  const parts = [
    { tag: 'h2', text: ['Copy your value'] },
    ...content,
    warning,
    { tag: 'button', text: ['Close'] },
  ];
  return fc.constantFrom<Part>(
    { tag: 'div', attrs: { role: 'dialog', 'aria-modal': 'true' }, parts },
    { tag: 'dialog', attrs: { open: '' }, parts },
    { tag: 'div', attrs: { style: 'position:fixed;inset:10% 20%;background:#fff' }, parts },
    { tag: 'x-dialog', inside: 'shadow', parts: [{ tag: 'div', attrs: { role: 'dialog' }, parts }] },
    { tag: 'iframe', inside: 'frame', parts: [{ tag: 'div', attrs: { role: 'dialog' }, parts }] },
    { tag: 'section', parts },
  );
};

/** What else of a page looks like a value. */
const decoy: fc.Arbitrary<Part> = fc.oneof(
  sessionToken.map((value): Part => ({ tag: 'code', text: [value] })),
  otherToken.map((value): Part => ({ tag: 'input', value })),
  masterToken.map((value): Part => ({ tag: 'script', attrs: { type: 'text/plain' }, text: [value] })),
  masterToken.map((value): Part => ({ tag: 'input', attrs: { type: 'hidden' }, value })),
  masterToken.map((value): Part => ({ tag: 'p', attrs: { hidden: '' }, text: [value] })),
  masterToken.map((value): Part => ({ tag: 'div', attrs: { contenteditable: '' }, text: [value] })),
  masterToken.map((value): Part => ({ tag: 'code', text: [`${value.slice(0, 12)}…${value.slice(-4)}`] })),
  masterToken.map((value): Part => ({ tag: 'code', text: [value.slice(0, -1)] })),
  apiKey.map(
    (value): Part => ({ tag: 'td', text: [`${value.slice(0, 4)}${'•'.repeat(16)}${value.slice(-4)}`] }),
  ),
  // One that begins with `1|`, right behind a token that lacks its last character, would be read as that by anybody.
  plainKey.map((value): Part => ({ tag: 'code', text: [value] })),
  apiKey.map((value): Part => ({ tag: 'a', attrs: { href: `/keys/${value}` }, text: ['Details'] })),
  fc.constantFrom<Part>(
    { tag: 'p', text: ['administrator@acme-floor-plans.example.com'] },
    { tag: 'p', text: ['2026-11-24T05:39:02.123Z'] },
    { tag: 'code', text: ['a1B2c3D4e5'] },
    { tag: 'code', text: ['curl https://www.insidemaps.com/api/v2/organizations/a1B2c3D4e5/projects'] },
    { tag: 'p', text: ['•'.repeat(40)] },
    { tag: 'p', text: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJvcmdhbml6YXRpb25JZCI6'] },
  ),
);

/** What appears besides once a key was asked for, and is none: an answer, a row of the list, what names something. */
const later: fc.Arbitrary<Part> = plainKey.chain((id) =>
  fc.constantFrom<Part>(
    { tag: 'div', attrs: { style: 'position:fixed;bottom:8px' }, text: [`Reference ${id}`] },
    { tag: 'div', attrs: { role: 'alert' }, parts: [span('Request ID:'), { tag: 'code', text: [id] }] },
    {
      tag: 'div',
      attrs: { role: 'alertdialog' },
      parts: [
        { tag: 'p', text: ['The list could not be saved. Please try again.'] },
        { tag: 'code', text: [id] },
        copyButton,
      ],
    },
    {
      tag: 'div',
      attrs: { role: 'alertdialog' },
      parts: [{ tag: 'p', text: ['Ein Fehler ist aufgetreten. Vorgangsnummer: ', id] }],
    },
    {
      tag: 'table',
      parts: [
        {
          tag: 'tr',
          parts: [
            { tag: 'td', text: ['Web shop'] },
            { tag: 'td', text: [id] },
          ],
        },
      ],
    },
    { tag: 'ul', parts: [{ tag: 'li', parts: [{ tag: 'code', text: [id] }] }] },
    { tag: 'a', attrs: { href: `/keys/${id}` }, text: [id] },
    { tag: 'footer', parts: [{ tag: 'span', text: [id] }] },
    { tag: 'p', text: [`Build ${id} of Monday`] },
    { tag: 'p', attrs: { hidden: '' }, text: [id] },
    { tag: 'input', attrs: { type: 'hidden' }, value: id },
    { tag: 'div', attrs: { contenteditable: '' }, text: [id] },
  ),
);
const beside = fc.record({
  step: fc.integer({ min: 0, max: 3 }),
  parts: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Part[]>([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(later, later, decoyOfTokens()), { minLength: 1, maxLength: 2 }),
    },
  ),
});

/** Tokens that are none to keep, and parts of one. */
function decoyOfTokens(): fc.Arbitrary<Part> {
  return fc.oneof(
    sessionToken.map((value): Part => ({ tag: 'code', text: [value] })),
    masterToken.map((value): Part => ({ tag: 'p', attrs: { hidden: '' }, text: [value] })),
    masterToken.map((value): Part => ({ tag: 'a', text: [`${value.slice(0, 12)}…${value.slice(-4)}`] })),
  );
}

/** When a value is there: at once, late, bit by bit, or drawn again and again. */
function steps(value: string, drawn: Part, dialog: (content: readonly Part[]) => Part): fc.Arbitrary<Step[]> {
  const whole = dialog([drawn]);
  const waiting = dialog([{ tag: 'p', text: ['Please wait'] }]);
  const pace = fc.integer({ min: 5, max: 1_000 });
  const typed = (tag: string, field: boolean) =>
    fc.tuple(pace, fc.integer({ min: 3, max: 24 })).map(([after, most]) => {
      // Nobody waits longer than this for a value.
      const count = Math.min(most, Math.max(3, Math.floor(5_000 / after)));
      return Array.from({ length: count }, (_, index): Step => {
        const part = value.slice(0, Math.ceil((value.length * (index + 1)) / count));
        return {
          after,
          shows: [
            dialog([
              field
                ? { tag, value: part }
                : { tag: 'div', parts: [{ tag, text: [part] }, tag === 'span' ? copySpan : copyButton] },
            ]),
          ],
        };
      });
    });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Step[]>([{ after: 0, shows: [whole] }]) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 10, max: 5_000 }).map((after) => [
        { after: 0, shows: [waiting] },
        { after, shows: [whole] },
      ]),
    },
    { weight: 1, arbitrary: typed('code', false) },
    { weight: 1, arbitrary: typed('span', false) },
    { weight: 1, arbitrary: typed('input', true) },
    {
      weight: 1,
      arbitrary: pace.map((after) => [
        { after: 0, shows: [dialog([{ tag: 'code', text: [value.slice(0, Math.ceil(value.length / 2))] }])] },
        { after, shows: [] },
        { after: 20, shows: [whole] },
      ]),
    },
    {
      weight: 1,
      arbitrary: pace.map((after) => Array.from({ length: 8 }, () => ({ after, shows: [whole] }))),
    },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 300, max: 2_000 }).map((after) => [
        { after: 0, shows: [whole] },
        { after, shows: [] },
      ]),
    },
  );
}

const name = fc.constantFrom(
  'Web shop',
  'prod-api-key-2026-v2',
  'Ключ',
  'מפתח',
  '🔑 key',
  'eyJ',
  'Acme Homes 2026',
);
const page = fc.array(decoy, { maxLength: 4 });

const shown = (kind: 'master-token' | 'api-key', values: fc.Arbitrary<string>): fc.Arbitrary<PromptCase> =>
  fc
    .tuple(values, name, page, fc.option(masterToken, { nil: undefined, freq: 4 }), beside)
    .chain(([value, given, decoys, pasted, aside]) =>
      fc
        .tuple(
          /[|,!]/.test(value)
            ? holder(value)
            : fc.oneof({ weight: 6, arbitrary: holder(value) }, { weight: 1, arbitrary: inWords(value) }),
        )
        .chain(([drawn]) => prompt([{ tag: 'slot' }]).map((frame) => ({ drawn, frame })))
        .chain(({ drawn, frame }) => steps(value, drawn, (content) => fill(frame, content)))
        .map((all) => ({
          kind,
          name: given,
          page: decoys,
          pasted,
          boxes: [],
          steps: all,
          beside: aside,
          expected: [value],
        })),
    );

/** Puts the content where the empty slot is. */
function fill(frame: Part, content: readonly Part[]): Part {
  if (!frame.parts) return frame;
  return {
    ...frame,
    parts: frame.parts.flatMap((part) => (part.tag === 'slot' ? content : [fill(part, content)])),
  };
}

const twoPrompts: fc.Arbitrary<PromptCase> = fc
  .tuple(masterToken, masterToken, page, fc.boolean())
  .map(([one, other, decoys, together]) => {
    const dialog = (value: string): Part => ({
      tag: 'div',
      attrs: { role: 'dialog' },
      parts: [{ tag: 'code', text: [value] }, warning],
    });
    const steps: Step[] = together
      ? [{ after: 0, shows: [dialog(one), dialog(other)] }]
      : [
          { after: 0, shows: [dialog(one)] },
          { after: 400, shows: [dialog(other)] },
        ];
    return {
      kind: 'master-token',
      name: 'Two',
      page: decoys,
      pasted: undefined,
      boxes: [],
      steps,
      beside: { step: 0, parts: [] },
      expected: [one, other],
    };
  });

const boxed: fc.Arbitrary<PromptCase> = fc
  .tuple(
    fc.oneof(
      masterToken.map((value) => ({ kind: 'master-token' as const, value })),
      apiKey.map((value) => ({ kind: 'api-key' as const, value })),
    ),
    fc.boolean(),
    page,
  )
  .map(([{ kind, value }, inText, decoys]) => ({
    kind,
    name: 'In a box',
    page: decoys,
    pasted: undefined,
    boxes:
      inText && !value.endsWith('!') && !/[|,]/.test(value)
        ? [`Copy it now: ${value}`]
        : ['Copy it now', value],
    steps: [],
    beside: { step: 0, parts: [] },
    expected: [value],
  }));

/** Nothing to catch: only what looks like it, also after a key was asked for and refused. */
const nothing: fc.Arbitrary<PromptCase> = fc
  .tuple(page, fc.option(masterToken, { nil: undefined }), name, fc.array(later, { maxLength: 3 }), plainKey)
  .map(([decoys, pasted, given, all, id]) => ({
    kind: 'nothing',
    name: given,
    page: decoys,
    pasted,
    boxes: [
      'Are you sure?',
      'administrator@acme-floor-plans.example.com',
      `The key could not be created. Request id: ${id}`,
    ],
    steps: [
      {
        after: 0,
        shows: [{ tag: 'div', attrs: { role: 'dialog' }, parts: [{ tag: 'p', text: ['Saved.'] }] }],
      },
    ],
    beside: { step: 0, parts: all },
    expected: [],
  }));

/** Every kind of prompt. */
export const promptCase: fc.Arbitrary<PromptCase> = fc.oneof(
  { weight: 8, arbitrary: shown('master-token', masterToken) },
  { weight: 8, arbitrary: shown('api-key', apiKey) },
  { weight: 1, arbitrary: twoPrompts },
  { weight: 2, arbitrary: boxed },
  { weight: 3, arbitrary: nothing },
);
