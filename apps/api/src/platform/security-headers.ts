import type { FastifyHelmetOptions } from '@fastify/helmet';

const NONE = ["'none'"];
const SELF = ["'self'"];

/**
 * The header fields that stand on every answer. Scripts and styles come from our own files only; nothing inline runs, nobody frames us. `mapOrigins`: whom the operator
 * chose to draw maps from; a browser may fetch data and pictures there, and nothing that runs.
 */
export function helmetOptions(production: boolean, mapOrigins: readonly string[]): FastifyHelmetOptions {
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
