/**
 * Why something was found, in words of Waykey's own: what it quotes must be one of the names a landmark may carry, and what it
 * is marked up as an ordinary element. The report goes to others, so this is checked again and not taken on trust.
 */

const ordinary = new Set(
  `a article b button caption dd details dialog div dl dt fieldset form h1 h2 h3 h4 h5 h6 header i input label legend li
  main nav ol option p section select span strong summary svg table tbody td textarea th thead tr ul`.split(
    /\s+/,
  ),
);

/** One piece of evidence; `names` are all names that landmarks know, normalised. */
export function plainEvidence(evidence: string, names: ReadonlySet<string>): string {
  return evidence
    .replace(/“(.*)”/s, (_, quoted: string) => (names.has(quoted) ? `“${quoted}”` : '“…”'))
    .replace(/marked up as ([^\s,;]+)/, (whole, tag: string) =>
      ordinary.has(tag) || /^an?$/.test(tag) ? whole : 'marked up as an element of its own',
    );
}
