/** Where the script is that reads tiles beside the page. Written by tooling/map-outline.ts while the app is built, because only then it has an address. */
export const MAP_WORKER_URL: string = '';
