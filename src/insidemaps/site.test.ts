import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { extraHostOf, extraHosts, matchesOf, sessionTokenAddress, siteMatches } from './site.ts';

test('the manifest asks for the same hosts', () => {
  expect(manifest.host_permissions).toEqual(matchesOf());
  expect(manifest.optional_host_permissions).toEqual(extraHosts.flatMap(matchesOf));
  expect(siteMatches).toEqual([...manifest.host_permissions, ...manifest.optional_host_permissions]);
});

test('an origin is of a host beside the main one, or of none', () => {
  expect(extraHostOf('https://stage.insidemaps.com')).toBe('stage.insidemaps.com');
  for (const other of ['https://www.insidemaps.com', 'https://stage.insidemaps.com.example', 'null', ''])
    expect(extraHostOf(other)).toBeUndefined();
  expect(sessionTokenAddress('stage.insidemaps.com')).toBe(
    'https://stage.insidemaps.com/api/v2/sessionToken',
  );
});
