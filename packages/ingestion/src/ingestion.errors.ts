import { InputError } from '@mitn/domain';

/** Only a snapshot can withdraw what it does not list; a confirmation without one is a mistake. */
export class ConfirmationWithoutSnapshotError extends InputError {
  constructor() {
    super('confirmation-without-snapshot', 'Withdrawals can only be confirmed together with --snapshot: without it nothing is withdrawn.');
  }
}
