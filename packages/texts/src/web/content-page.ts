export const CONTENT_NAMES = ['help', 'about', 'privacy', 'terms', 'accessibility', 'sources'] as const;
export type ContentName = (typeof CONTENT_NAMES)[number];

/** A part of a page of plain text. `[words](/path)` in it is a link to one of our own pages. */
export interface ContentSection {
  /** Stands in the address after `#`, the same in both languages. */
  id: string;
  heading: string;
  body: string[];
  list?: string[];
}

export interface ContentPage {
  title: string;
  lead: string;
  /** The name of the list of parts, for screen readers. */
  contents: string;
  sections: ContentSection[];
}

export type Content = Record<ContentName, ContentPage>;
