import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { varyBy } from './vary.js';

export type Language = 'en' | 'nl';

/** The language of an answer: Dutch when the reader prefers it over English, else English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'en', weight: 0 };
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    if (language !== 'en' && language !== 'nl') continue;
    const q = Number(parameters.find((one) => one.trim().startsWith('q='))?.trim().slice(2) ?? 1);
    const weight = Number.isFinite(q) ? q : 0;
    if (weight > best.weight) best = { language, weight };
  }
  return best.language;
}

/** The language of the request; the answer says that it depends on it. */
export const RequestLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const http = context.switchToHttp();
  varyBy(http.getResponse<FastifyReply>(), 'accept-language');
  return languageOf(http.getRequest<FastifyRequest>().headers['accept-language']);
});
