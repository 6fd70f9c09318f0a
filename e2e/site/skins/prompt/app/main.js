import { attempt } from './api.js';
import { help, home, login } from './entrance.js';
import { organization } from './organization.js';
import { invitation, organizations, profile, projects } from './own.js';
import { drawTop } from './top.js';

const pages = [
  [/^\/login$/, login],
  [/^\/help$/, help],
  [/^\/projects$/, projects],
  [/^\/account$/, profile],
  [/^\/organizations$/, organizations],
  [/^\/organizations\/(\w+)$/, organization],
  [/^\/invitation\/(\w+)$/, invitation],
  [/^/, home],
];

await attempt(drawTop);
const [pattern, draw] = pages.find(([one]) => one.test(location.pathname));
await attempt(() => draw(pattern.exec(location.pathname)[1]));
