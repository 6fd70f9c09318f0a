// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openMemory } from './memory.ts';
import { sweep } from './sweep.ts';
import { vocabularyOf } from './vocabulary.ts';

const words = vocabularyOf([
  { id: 'a', role: 'control', names: ['Generate token', 'API', 'E-mail'] },
  { id: 'b', role: 'section', names: ['API Keys'], holds: ['Löschen'] },
]);

function read(html: string): string[] {
  document.body.innerHTML = html;
  const { hits } = sweep(document, words, openMemory(), document.querySelector('#own') ?? undefined);
  return [...hits.values()]
    .flatMap((known) => [...known.values()])
    .map(({ element, name, source }) => `${element.localName} ${source} ${name}`)
    .sort();
}

describe('sweep', () => {
  it.each([
    ['<b>Generate token</b>', ['b text generate token']],
    ['<p><b>GENERATE</b>&nbsp;<i>Token…</i></p>', ['p text generate token']],
    ['<p><b>Generate</b><i>token</i></p>', ['p text generate token']],
    ['<p><b>API</b> Keys (3)</p>', ['b text api', 'p text api keys']],
    ['<b>lo&#776;schen</b>', ['b text loschen']],
    ['<input placeholder="E-Mail*"><a title="api"></a>', ['a title api', 'input placeholder e mail']],
    ['<u id="x">API keys</u><b aria-labelledby="x"></b>', ['b labelledby api keys', 'u text api keys']],
    ['<input type="submit" value="API">', ['input value api']],
    ['<input value="API">', []],
    ['<p>We have an API.</p><script>API</script><textarea>API</textarea>', []],
    ['<div id="own"><b>API</b></div>', []],
    ['<p>Apis</p><p>Generate token now</p>', []],
  ])('reads %s', (html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('looks into open shadow roots', () => {
    document.body.innerHTML = '<x-a></x-a>';
    document.querySelector('x-a')?.attachShadow({ mode: 'open' }).append('API');
    const { roots, hits } = sweep(document, words, openMemory());
    expect(roots).toHaveLength(2);
    expect(hits.get('api')?.size).toBe(1);
  });

  it('prepares a vocabulary once per list', () => {
    const list = [{ id: 'a', role: 'text', names: ['One'] }] as const;
    expect(vocabularyOf(list)).toBe(vocabularyOf(list));
  });
});
