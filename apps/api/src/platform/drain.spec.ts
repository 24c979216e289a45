import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { Drain } from './drain.js';

describe('Drain', () => {
  it('waits for what is under way, answers what still comes, and asks everybody to go elsewhere', async () => {
    const server = fastify();
    const drain = new Drain();
    drain.attach(server);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    server.get('/slow', async () => held.then(() => 'slow'));
    server.get('/quick', async () => 'quick');
    expect((await server.inject('/quick')).headers['connection']).not.toBe('close');

    const slow = server.inject('/slow');
    await new Promise((resolve) => setTimeout(resolve, 20));
    let ended: number | null = null;
    const draining = drain.finish(5_000).then((open) => (ended = open));
    expect((await server.inject('/quick')).headers['connection']).toBe('close');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(ended).toBeNull();
    release();
    expect((await slow).payload).toBe('slow');
    expect(await draining).toBe(0);
    await server.close();
  });

  it('does not wait for ever', async () => {
    const server = fastify();
    const drain = new Drain();
    drain.attach(server);
    let release = (): void => undefined;
    server.get('/stuck', () => new Promise<string>((resolve) => (release = () => resolve('late'))));
    const stuck = server.inject('/stuck');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await drain.finish(100)).toBe(1);
    release();
    await stuck;
    await server.close();
  });
});
