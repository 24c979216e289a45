import type { SearchKind } from '@mitn/search';

/** What one kind of offer needs so that its index can be kept: where the truth is, and how it becomes a document. */
export interface OfferSource<Document extends { id: string; revision: number }> {
  kind: SearchKind;
  /** Documents of those ids that belong in the index; ids left out must not be in it. */
  load(ids: readonly string[]): Promise<Document[]>;
  /** Ids and revisions of everything that belongs in the index, in the order of ids. */
  listIndexable(afterId: string | null, limit: number): Promise<{ id: string; revision: number }[]>;
}

/** How an index stands beside the rows: `missing` not in it, `stale` an older revision, `surplus` in it without a row that belongs there. */
export interface IndexStatus {
  name: string;
  engine: string;
  rows: number;
  documents: number;
  missing: number;
  stale: number;
  surplus: number;
  /** Documents that the engine does not take; they are among `missing` or `stale`. */
  refused: number;
  /** A new index is being filled beside this one. */
  building: boolean;
}

/** Documents that an engine refuses, by its own code and sentence. All others were written. */
export interface RefusedDocuments {
  engine: string;
  kind: SearchKind;
  ids: readonly string[];
  code: string;
  detail: string;
}

/** How far a rebuild has come. */
export interface RebuildProgress {
  engine: string;
  kind: SearchKind;
  step: 'fill' | 'compare';
  /** Offers written so far; when comparing, documents in the new index. */
  written: number;
  /** Ids that differ from the rows, when comparing. */
  differing?: number;
}
