/** What a run did. `merged` are those of `new` that joined a vacancy that was there already, as the same job. `held` > 0: that many withdrawals wait for a confirmation and nothing was withdrawn. */
export interface ImportResult {
  runId: string;
  feedId: string;
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  rejected: number;
  withdrawn: number;
  held: number;
  merged: number;
  rejectedByReason: Record<string, number>;
  seconds: number;
}

/** Where a run stands; `readBytes` out of `totalBytes` of the file as it is (packed, if it is). */
export interface ImportProgress {
  items: number;
  totalItems: number;
  readBytes: number;
  totalBytes: number;
}
