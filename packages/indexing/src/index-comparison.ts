import type { IndexedRevision } from '@mitn/search';

const PAGE_SIZE = 500;

/** How an index differs from the rows, and the ids that do. */
export interface IndexDifference {
  rows: number;
  documents: number;
  missing: number;
  stale: number;
  surplus: number;
  ids: string[];
}

type ListRevisions = (afterId: string | null, limit: number) => Promise<IndexedRevision[]>;

/** Walks both lists in the order of ids, side by side: memory holds one page of each and the ids that differ. */
export async function compareWithRows(listRows: ListRevisions, listDocuments: ListRevisions): Promise<IndexDifference> {
  const found: IndexDifference = { rows: 0, documents: 0, missing: 0, stale: 0, surplus: 0, ids: [] };
  const [rows, documents] = [revisions(listRows), revisions(listDocuments)];
  let [row, document] = [await rows.next(), await documents.next()];
  while (!row.done || !document.done) {
    const [rowId, documentId] = [row.done ? null : row.value.id, document.done ? null : document.value.id];
    const side = rowId === null ? 1 : documentId === null ? -1 : rowId < documentId ? -1 : rowId > documentId ? 1 : 0;
    if (side < 0 && rowId !== null) {
      found.missing += 1;
      found.ids.push(rowId);
    } else if (side > 0 && documentId !== null) {
      found.surplus += 1;
      found.ids.push(documentId);
    } else if (!row.done && !document.done && row.value.revision !== document.value.revision) {
      found.stale += 1;
      found.ids.push(row.value.id);
    }
    if (side <= 0) {
      found.rows += 1;
      row = await rows.next();
    }
    if (side >= 0) {
      found.documents += 1;
      document = await documents.next();
    }
  }
  return found;
}

async function* revisions(list: ListRevisions): AsyncGenerator<IndexedRevision, undefined> {
  let afterId: string | null = null;
  for (;;) {
    const page = await list(afterId, PAGE_SIZE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return undefined;
    afterId = last.id;
  }
}
