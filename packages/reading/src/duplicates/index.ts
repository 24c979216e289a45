export type { JobAd } from './job-ad.js';
export { fingerprintJob, type JobFingerprint, type JobKeys } from './job-fingerprint.js';
export { sameJob, type SameJob } from './same-job.js';
export { groupDuplicates, type DuplicateGroup } from './group-duplicates.js';
