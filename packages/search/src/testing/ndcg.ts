/** Normalised discounted cumulative gain of the first ten: 1 = the best possible order, 0 = nothing useful. */
export function ndcg(ordered: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (list: readonly number[]): number => list.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 1 : gain(ordered.map((name) => grades[name] ?? 0)) / best;
}
