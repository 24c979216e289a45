/** How many letters must be put in, left out, changed or swapped with the next to make one word of another. */
export function letterDistance(one: string, other: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  [...one].forEach((letter, row) => {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + Number(letter !== other[column - 1]);
      const swapped = row > 0 && column > 1 && letter === other[column - 2] && one[row - 1] === other[column - 1] ? (twoAbove[column - 2] ?? 0) + 1 : changed;
      line.push(Math.min(changed, swapped, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    twoAbove = above;
    above = line;
  });
  return above[other.length] ?? 0;
}
