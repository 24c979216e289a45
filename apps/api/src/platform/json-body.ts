import { ProblemError } from './problem.errors.js';

/** Bytes of a body, and levels of objects and lists in it. A profile is 4 levels deep, the deepest body we take. */
export const BODY_LIMIT_BYTES = 1_048_576;
const MAX_DEPTH = 20;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a JSON body. Nothing = undefined. Too deep, keys that could reach a prototype, or no JSON: a ProblemError `request.malformed`.
 * Depth is counted before parsing, so a 1 MB nest of brackets costs a scan and no more.
 */
export function parseJsonBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  if (depthOf(text, MAX_DEPTH) > MAX_DEPTH) throw malformed(`The body is nested more than ${MAX_DEPTH} levels deep.`);
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (FORBIDDEN_KEYS.has(key)) throw malformed(`The key ${key} is not allowed.`);
      return value;
    });
  } catch (error) {
    throw error instanceof ProblemError ? error : malformed('The body is not valid JSON.');
  }
}

function malformed(message: string): ProblemError {
  return new ProblemError('request.malformed', 'input', message);
}

/** The deepest nesting of brackets outside strings; stops counting beyond `enough`. */
function depthOf(text: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > enough) return deepest;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}
