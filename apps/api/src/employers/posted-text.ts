const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Plain text from a form as HTML: a blank line starts a paragraph, lines that begin with "- " are items of a list, other line breaks stay.
 * Whatever looks like HTML is text.
 */
export function postedTextToHtml(text: string): string {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/);
  return blocks.flatMap((block) => blockToHtml(block.split('\n').map((line) => line.trim()).filter((line) => line !== ''))).join('\n');
}

function blockToHtml(lines: string[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const isItem = lines[at]?.startsWith('- ') ?? false;
    const run: string[] = [];
    while (at < lines.length && lines[at]?.startsWith('- ') === isItem) run.push(escape(lines[at++] ?? ''));
    parts.push(isItem ? `<ul>${run.map((line) => `<li>${line.slice(2).trim()}</li>`).join('')}</ul>` : `<p>${run.join('<br>')}</p>`);
  }
  return parts;
}

function escape(line: string): string {
  return line.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
