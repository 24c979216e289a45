/** The system's code of an error (`ENOENT`), or undefined. It does not ask for the class: a test runner has its own Error. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
