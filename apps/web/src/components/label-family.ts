import type { AnswerOf, getVacancyRoute } from '@mitn/contracts';

export type LabelDetail = AnswerOf<typeof getVacancyRoute>['labelDetails'][number];
type Named = Pick<LabelDetail, 'name' | 'value'>;
type Family = 'condition' | 'scam' | 'unlawful';

/** Which member of a family a label is, such as `no-pets` of `condition.no-pets`; null when it is of another. An older ad has the member in the value. */
export function memberOf(label: Named, family: Family): string | null {
  if (label.name === family) return label.value;
  return label.name.startsWith(`${family}.`) ? label.name.slice(family.length + 1) : null;
}

/** How an ad refuses internationals: shown as that, not once more as a condition. */
export const REFUSALS: readonly string[] = ['no-internationals', 'dutch-speakers-only'];

/** The labels of an offer that are of a family. */
export function familyOf<L extends Named>(labels: readonly L[] | undefined, family: Family): { kind: string; label: L }[] {
  return (labels ?? []).flatMap((label) => {
    const kind = memberOf(label, family);
    return kind === null ? [] : [{ kind, label }];
  });
}
