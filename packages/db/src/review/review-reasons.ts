import type { AdReviewReason } from '@mitn/domain';

export type OfferKind = 'vacancy' | 'home';

/** How one reason is found in one kind of offer: SQL over the offer `o` and its organisation `g`. */
export interface ReasonSql {
  /** Whether the offer is to be looked at for this reason. */
  where: string;
  /** The labels that are the reason, as jsonb. */
  labels: string;
  /** What the ad says of it in short, as text[]: staff have seen an ad as long as it says nothing else. */
  findings: string;
}

// The first of each pair is the predicate of the partial index, word for word, so that it can be used.
const UNLAWFUL = '$[*] ? (@.name starts with "unlawful.")';
const HOME_SIGNS = '$[*] ? (@.name starts with "scam." || @.value == "discrimination")';
// Wording that only may run into the law ("a young team") is advice to its writer, not a task for staff.
const SURELY_UNLAWFUL = '$[*] ? (@.name starts with "unlawful." && @.certainty != "unsure")';
const FORBIDDEN_CONDITIONS = '$[*] ? (@.name starts with "condition." && @.value == "discrimination" && @.name != "condition.no-internationals" && @.name != "condition.dutch-speakers-only")';
const SCAM = '$[*] ? (@.name starts with "scam.")';
const REFUSAL = '$[*] ? ((@.name == "internationals" && @.value == "excluded") || @.name == "condition.no-internationals" || @.name == "condition.dutch-speakers-only")';

const labelled = (index: string, path: string): ReasonSql => ({
  where: `jsonb_path_exists(o.labels, '${index}') AND jsonb_path_exists(o.labels, '${path}')`,
  labels: `jsonb_path_query_array(o.labels, '${path}')`,
  findings: `ARRAY(SELECT DISTINCT concat(found ->> 'name', '=', found ->> 'value') FROM jsonb_path_query(o.labels, '${path}') AS found)`,
});
const DECEIVING_NAME: ReasonSql = { where: "g.name_flags <> '{}'", labels: "'[]'::jsonb", findings: "ARRAY(SELECT concat('name=', flag) FROM unnest(g.name_flags) AS flag)" };

/** Where an ad can give no such reason: null. */
export const REASONS: Record<AdReviewReason, Record<OfferKind, ReasonSql | null>> = {
  'refuses-internationals': {
    vacancy: null,
    home: { where: "o.internationals = 'excluded'", labels: `jsonb_path_query_array(o.labels, '${REFUSAL}')`, findings: "CASE o.internationals WHEN 'excluded' THEN ARRAY['internationals=excluded'] ELSE '{}'::text[] END" },
  },
  unlawful: { vacancy: labelled(UNLAWFUL, SURELY_UNLAWFUL), home: labelled(HOME_SIGNS, FORBIDDEN_CONDITIONS) },
  scam: { vacancy: null, home: labelled(HOME_SIGNS, SCAM) },
  'deceiving-name': { vacancy: DECEIVING_NAME, home: DECEIVING_NAME },
};

/** All that a kind of offer says now that staff look for, as text[]. */
export function allFindings(kind: OfferKind): string {
  return Object.values(REASONS).flatMap((reason) => reason[kind]?.findings ?? []).map((findings) => `COALESCE(${findings}, '{}'::text[])`).join(' || ');
}
