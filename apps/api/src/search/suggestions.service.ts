import type { DataSource } from '@mitn/db';
import { vocabularyInUse } from '@mitn/ingestion';
import { createConceptSuggester } from '@mitn/reading';
import type { ConceptReader, ConceptSuggester } from '@mitn/reading';
import { foldText } from '@mitn/search';
import type { SearchEngine } from '@mitn/search';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '../platform/language.js';
import { DATA_SOURCE, SEARCH_ENGINE } from '../platform/platform-tokens.js';

const MOST_CONCEPTS = 10;
const MOST = 20;

interface Suggesters {
  reader: ConceptReader;
  occupation: ConceptSuggester;
  skill: ConceptSuggester;
}

/** What people may choose from when they name an occupation or a skill. */
@Injectable()
export class SuggestionsService {
  #suggesters: Suggesters | null = null;

  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  /**
   * Concepts of the vocabulary in use that are like a text, and behind them names that open vacancies carry and the vocabulary does not hold; where neither holds the
   * text, the names of the vacancies that the text finds ("react" finds developers).
   */
  async suggest(facet: 'occupation' | 'skill', text: string, language: Language): Promise<{ id: string; label: string }[]> {
    const words = text.trim();
    const concepts = (await this.suggesters())[facet].suggest(words, language, MOST_CONCEPTS).map(({ uri, label }) => ({ id: uri, label }));
    const [all, found] = await Promise.all([this.listFacet(facet, undefined), words === '' ? [] : this.listFacet(facet, words)]);
    const wanted = foldText(words);
    const taken = new Set(concepts.map(({ label }) => foldText(label)));
    const holding = [...new Set([...found, ...all])].filter((value) => foldText(value).includes(wanted) && !taken.has(foldText(value)));
    const names = holding.length > 0 || concepts.length > 0 ? holding : found;
    return [...concepts, ...names.map((value) => ({ id: value, label: value }))].slice(0, MOST);
  }

  private async listFacet(facet: 'occupation' | 'skill', q: string | undefined): Promise<string[]> {
    const { facets } = await this.engine.searchVacancies({ q, page: 1, pageSize: 1, sort: 'relevance' });
    return (facets[facet] ?? []).map(({ value }) => value);
  }

  private async suggesters(): Promise<Suggesters> {
    const reader = await vocabularyInUse(this.source).reader();
    if (this.#suggesters?.reader !== reader) {
      const { occupations, skills } = reader.vocabulary;
      this.#suggesters = { reader, occupation: createConceptSuggester(occupations), skill: createConceptSuggester(skills) };
    }
    return this.#suggesters;
  }
}
