import fastifyHelmet from '@fastify/helmet';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import fastify from 'fastify';

const NONE = ["'none'"];
const SELF = ["'self'"];

/** What a server writes by itself on every answer. */
const OF_THE_SERVER = new Set(['content-type', 'content-length', 'date', 'connection', 'keep-alive']);

/**
 * The header fields that stand on every answer, as helmet writes them: asked of it once, since they are the same on every answer and making them anew costs more than
 * a whole answer out of memory.
 */
export async function securityHeaders(production: boolean, mapOrigins: readonly string[]): Promise<Record<string, string>> {
  const asked = fastify();
  await asked.register(fastifyHelmet, helmetOptions(production, mapOrigins));
  asked.get('/', async () => '');
  const { headers } = await asked.inject('/');
  await asked.close();
  return { ...Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined || OF_THE_SERVER.has(name) ? [] : [[name, String(value)]]))), 'permissions-policy': PERMISSIONS_POLICY };
}

/**
 * What helmet is to say. Scripts and styles come from our own files only; nothing inline runs, nobody frames us. `mapOrigins`: whom the operator
 * chose to draw maps from; a browser may fetch data and pictures there, and nothing that runs.
 */
function helmetOptions(production: boolean, mapOrigins: readonly string[]): FastifyHelmetOptions {
  return {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: SELF, scriptSrc: SELF, styleSrc: SELF, imgSrc: ["'self'", 'data:', ...mapOrigins], fontSrc: SELF, connectSrc: [...SELF, ...mapOrigins], workerSrc: SELF,
        objectSrc: NONE, baseUri: NONE, formAction: SELF, frameAncestors: NONE,
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: production ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    frameguard: { action: 'deny' },
  };
}

/** Nothing here needs a camera, a microphone, a position that was not typed, or a payment. */
export const PERMISSIONS_POLICY = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()';
