import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { addressOf } from './kept-answers.js';

describe('addressOf', () => {
  it.each([
    ['nobody before us', undefined], ['one proxy', '203.0.113.7'], ['two, and what a client made up before them', '198.51.100.1, 203.0.113.7, 10.0.0.2'], ['loose spaces', ' 203.0.113.7 ,10.0.0.2'], ['IPv6', '2001:db8::1, 10.0.0.2'],
  ])('believes as many proxies as Fastify does: %s', async (_, forwarded) => {
    for (const hops of [0, 1, 2, 5]) {
      const server = fastify({ trustProxy: hops > 0 ? (_address: string, hop: number) => hop < hops : false });
      server.get('/', async (request) => request.ip);
      const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
      const { payload } = await server.inject({ method: 'GET', url: '/', headers, remoteAddress: '10.0.0.3' });
      expect(addressOf({ headers, socket: { remoteAddress: '10.0.0.3' } as never }, hops)).toBe(payload);
      await server.close();
    }
  });
});
