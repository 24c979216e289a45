import { InputError } from '@mitn/domain';

/** A search that cannot be asked: `path` names the parameter that is wrong. */
export class SearchRequestError extends InputError {
  constructor(code: string, message: string, readonly path: string) {
    super(code, message);
  }
}
