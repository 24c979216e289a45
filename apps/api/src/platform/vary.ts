import type { FastifyReply } from 'fastify';

/** Says that the answer depends on a header field of the request too, so that a cache keeps its variants apart. */
export function varyBy(reply: Pick<FastifyReply, 'getHeader' | 'header'>, field: 'accept-encoding' | 'accept-language'): void {
  const given = reply.getHeader('vary');
  if (given === undefined) return void reply.header('Vary', field);
  const named = String(given).split(',').map((one) => one.trim()).filter((one) => one !== '');
  if (!named.some((one) => one.toLowerCase() === field)) void reply.header('Vary', [...named, field].join(', '));
}
