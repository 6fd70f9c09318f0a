/**
 * What of a page's address says where on the site it is, and nothing about whose page it is. Addresses carry names, ids and
 * e-mail addresses, so a part is kept only if it is one of the words that sites name their screens with.
 */
const screens = new Set(
  `about accept account accounts active activate admin all api api-keys api-tokens app apps archive auth billing
  change confirm create dashboard delete detail details edit en de es fr pt it nl sr explore faq features general groups
  help home index invitation invitations invite invites keys list login logout manage master-tokens member members
  menu my new notifications org organisation organisations organization organizations orgs overview password people
  preferences pricing profile project projects register remove reset role roles search security session settings show
  sign-in sign-out sign-up signin signout signup site sites space spaces start support tab team teams token tokens tour
  tours update upload user users v1 v2 v3 view welcome`.split(/\s+/),
);

/** The path of `url`, and what stands in its fragment as a path, with everything but names of screens taken out. */
export function pathPattern(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'no web address';
  const [, mark, inner] = /^(#!?)(\/[^?]*)/.exec(parsed.hash) ?? [];
  return `${patternOf(parsed.pathname)}${mark ? `${mark}${patternOf(inner as string)}` : ''}`;
}

function patternOf(path: string): string {
  return path
    .split('/')
    .map((part) => (part === '' || screens.has(part.toLowerCase()) ? part.toLowerCase() : kindOf(part)))
    .join('/');
}

function kindOf(part: string): string {
  if (/^\d+$/.test(part)) return ':number';
  return /^[a-z]+(-[a-z]+)*$/i.test(part) ? ':word' : ':id';
}
