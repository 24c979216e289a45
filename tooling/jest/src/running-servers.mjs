/** What the setup started and the teardown has to stop; both run in the same process. */
export const running = { folder: '', template: '', servers: [] };
