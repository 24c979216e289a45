import { types } from 'node:util';

/** Whether something that was thrown is an error: of this realm, of another one, or one that a library built without the constructor. */
export function isError(thrown: unknown): thrown is Error {
  return thrown instanceof Error || types.isNativeError(thrown);
}
