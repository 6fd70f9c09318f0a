/** Letters that are another letter with something added, and yet do not come apart. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  // It only makes an Arabic word longer.
  ـ: '',
};

/** A text as it is searched: `Željko’s STRASSE`, `zeljko's straße` and `ŽELJKO’S Straße` are one. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłħıـ]/g, (letter) => alike[letter] ?? letter)
    .replace(/[‘’ʼ]/g, "'");
}
