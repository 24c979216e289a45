/** A copy at least twice as long. */
export function widened(array: Int32Array<ArrayBuffer>, least = 0): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(least, array.length * 2));
  wider.set(array);
  return wider;
}
