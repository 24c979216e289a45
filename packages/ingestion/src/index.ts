export * from './import-feed.js';
export * from './import-result.js';
export * from './ingestion.errors.js';
export * from './withdrawal.policy.js';
export { JOB_ITEM_LAYOUTS, readJobItem, type JobItemLayout } from './duplicates/job-item.js';
export { sameJobFinder } from './duplicates/same-job-finder.js';
export { importSponsors, type SponsorImportOptions, type SponsorImportResult } from './sponsors/import-sponsors.js';
export { readRegister, RegisterUnreadableError, type RegisterFile } from './sponsors/register-file.js';
