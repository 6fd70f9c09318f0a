import { parseArgs } from 'node:util';
import { seededPassword, seededPeople } from './model.ts';
import { type SkinName, skinNames, startSite } from './server.ts';

const { values } = parseArgs({
  options: {
    skin: { type: 'string', default: 'angularjs' },
    port: { type: 'string', default: '8443' },
    latency: { type: 'string' },
  },
});

const skin = skinNames.find((name): name is SkinName => name === values.skin);
if (!skin) {
  console.error(`There is no skin "${values.skin}". Choose one of: ${skinNames.join(', ')}.`);
  process.exit(1);
}

const latency = values.latency === undefined ? {} : { latency: Number(values.latency) };
const site = await startSite({ skin, port: Number(values.port), ...latency });
console.log(`${site.origin}  (${skin})`);
console.log(
  `Log in as ${seededPeople.administrator.email} (administrator) or ${seededPeople.user.email} (user).`,
);
console.log(`Password: ${seededPassword}`);
