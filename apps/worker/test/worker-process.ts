import { AppProcess } from '@mitn/testing';

export { eventually } from '@mitn/testing';

/** The built worker as a process of its own. */
export type WorkerProcess = AppProcess;

export const WorkerProcess = {
  /** Starts a worker and waits until it says that it is ready. */
  start: (environment: Record<string, string>): Promise<AppProcess> => AppProcess.startUntil('worker is ready', 'worker', environment),
};
