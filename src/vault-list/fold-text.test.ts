import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['ÉCOLE', 'ecole'],
  ['Željko Đurić', 'zeljko duric'],
  ['Straße', 'STRASSE'],
  ['Søren Øster', 'soren oster'],
  ['İstanbul', 'istanbul'],
  ['Cœur', 'coeur'],
  ['São João', 'SAO JOAO'],
  ['e\u0301cole', '\u00e9cole'],
  ['أحمد', 'احمد'],
  ['مَكْتَب', 'مكتب'],
  ['ＡＢＣ１', 'abc1'],
  ['Anna’s', "anna's"],
])('%s is found as %s', (one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test('what differs stays apart', () => {
  expect(foldText('Token 1')).not.toBe(foldText('Token 2'));
  expect(foldText('Zeljko')).not.toBe(foldText('Seljko'));
});
