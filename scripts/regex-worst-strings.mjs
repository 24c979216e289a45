// How long a regular expression takes on 100 kB that were made to hurt it. Runs as a process of its own, so that a catastrophic one can be ended.

const LENGTH = 100_000;
const ALLOWED_MS = 10;

/** Repeated pieces: the pattern's own words and letters, alone and in twos, with the endings that make a search go back. */
function pumps(source) {
  const words = [...new Set(source.replaceAll(/\\[pPu]\{[^}]*\}|\\./gu, ' ').match(/[\p{L}\p{N}]{2,}/gu) ?? [])].slice(0, 30);
  const signs = [...new Set([...source.replaceAll(/\\[a-zA-Z]/g, '')].filter((sign) => !/[\p{L}\p{N}]/u.test(sign)))].slice(0, 20);
  const letters = ['a', 'A', '0', '1.', ' ', '\n', '\t', 'é', '€', '<', '[', '(', '"', '-', '0,0', 'a ', '0 ', 'a-', '. '];
  const single = [...letters, ...words, ...signs, ...words.map((word) => `${word} `)];
  const pairs = words.slice(0, 8).flatMap((word, index) => [`${word} ${words[(index + 1) % words.length]} `, `${word} a `, `a ${word}`]);
  return [...new Set([...single, ...pairs])];
}

function worst(source, flags, attack, pieceLength) {
  const expression = new RegExp(source, [...new Set([...flags.replaceAll('y', ''), 'g'])].join(''));
  const strings = pumps(source).map((pump) => `${pump.repeat(Math.ceil(LENGTH / pump.length)).slice(0, LENGTH)}\u0001`);
  for (const { prefix, pump } of attack?.pumps ?? []) strings.push(`${prefix}${pump.repeat(Math.ceil(LENGTH / Math.max(1, pump.length)))}`.slice(0, LENGTH) + attack.suffix);
  // The first two runs over letters of one byte, and of two, compile the pattern; that is not what is asked.
  for (const text of strings.slice(0, 2)) for (const kind of [text, `€${text}`]) run(expression, kind.slice(0, 2_000), 2_000);
  let slowest = { ms: 0, pump: '' };
  for (const text of strings) {
    // In pieces the time is that of one piece times their number: a fifth of them tells whether the whole is worth measuring.
    if (text.length > pieceLength && run(expression, text.slice(0, LENGTH / 5), pieceLength) * 5 < Math.max(slowest.ms, ALLOWED_MS * 0.3)) continue;
    let ms = run(expression, text, pieceLength);
    // A machine that does other work has slow moments: only what is slow again and again is slow.
    for (let again = 0; again < 12 && ms > slowest.ms && ms > ALLOWED_MS * 0.3 && ms < 20 * ALLOWED_MS; again += 1) ms = Math.min(ms, run(expression, text, pieceLength));
    if (ms > slowest.ms) slowest = { ms, pump: text.slice(0, 24) };
    if (ms > 100 * ALLOWED_MS) break;
  }
  return slowest;
}

/** Milliseconds of processor time, so that a busy machine does not count, to find every match. Linux knows the sum of user and system to the microsecond and parts it by ticks of some milliseconds, so the sum is taken. */
function run(expression, text, pieceLength) {
  const started = usedUs();
  for (let at = 0; at < text.length; at += pieceLength) {
    const piece = text.slice(at, at + pieceLength);
    expression.lastIndex = 0;
    // `test` looks as `exec` does, without an array for each of 100,000 hits, whose making would be measured too.
    for (let from = 0; expression.test(piece); from = expression.lastIndex) if (expression.lastIndex === from) expression.lastIndex += 1;
  }
  return (usedUs() - started) / 1_000;
}

function usedUs() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

process.on('message', ({ source, flags, attack, pieceLength }) => {
  process.send(worst(source, flags, attack, pieceLength));
});
