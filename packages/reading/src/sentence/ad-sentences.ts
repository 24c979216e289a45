import { splitSentences, type Sentence } from './sentence.js';
import { topicsOf } from './topics.js';

/** A sentence and what it may be about: see `TOPIC`. */
export interface TopicSentence extends Sentence {
  topics: number;
}

/** The sentences of an ad, cut once for all readings that need them. */
export interface AdSentences {
  /** The description as given, for quotes that run over more than one sentence. */
  description: string;
  title: TopicSentence[];
  body: TopicSentence[];
}

/** Cuts an ad into sentences and notes of each what it may be about. */
export function sentencesOfAd(ad: { title: string; description: string }): AdSentences {
  return { description: ad.description, title: withTopics(splitSentences(ad.title, 'title')), body: withTopics(splitSentences(ad.description, 'description')) };
}

function withTopics(sentences: readonly Sentence[]): TopicSentence[] {
  return sentences.map(({ field, start, text }) => ({ field, start, text, topics: topicsOf(text) }));
}
