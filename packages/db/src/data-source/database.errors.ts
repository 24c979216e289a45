import { DependencyError, DomainError, InputError } from '@mitn/domain';

/** There is no row with this id. */
export class NotFoundError extends InputError {
  constructor(what: string, id: string) {
    super('not-found', `There is no ${what} with id ${id}.`);
  }
}

/** The shard belongs to another holder by now: what was computed must not be written. */
export class LeaseLostError extends DomainError {
  constructor(shard: number, leaseNumber: string) {
    super('lease-lost', 'internal', `Lease ${leaseNumber} of shard ${shard} is lost; stop, and acquire the shard anew.`);
  }
}

/** A newer run took over the feed, or the run has ended. */
export class RunAbandonedError extends DomainError {
  constructor(runId: string) {
    super('run-abandoned', 'internal', `Feed run ${runId} is no longer running; a newer run has taken over, or it has ended.`);
  }
}

/** Another run of the feed is under way. */
export class FeedBusyError extends DependencyError {
  constructor(feedId: string) {
    super('feed-busy', `Another run of feed ${feedId} is under way; wait until it is done.`);
  }
}

/** The idempotency key was used for another request. */
export class IdempotencyConflictError extends InputError {
  constructor(key: string) {
    super('idempotency-conflict', `The idempotency key ${JSON.stringify(key)} was used for another request; use a new key for a new request.`);
  }
}
