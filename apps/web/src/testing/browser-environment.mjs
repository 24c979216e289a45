import JsdomEnvironment from 'jest-environment-jsdom';

const Base = JsdomEnvironment.default ?? JsdomEnvironment;
const FROM_NODE = ['fetch', 'Headers', 'Request', 'Response', 'TextEncoder', 'TextDecoder', 'structuredClone', 'ReadableStream', 'TransformStream', 'WritableStream', 'BroadcastChannel', 'AbortController', 'AbortSignal'];

/** A browser page for specs: jsdom, with the web standards that Node has and jsdom lacks. Fetch is replaced by the fake API. */
export default class BrowserEnvironment extends Base {
  async setup() {
    await super.setup();
    for (const name of FROM_NODE) this.global[name] = globalThis[name];
    const { HTMLDialogElement, HTMLElement } = this.global;
    // jsdom knows <dialog> but not how to open it.
    HTMLDialogElement.prototype.showModal ??= function showModal() { this.open = true; };
    HTMLDialogElement.prototype.close ??= function close() { this.open = false; this.dispatchEvent(new this.ownerDocument.defaultView.Event('close')); };
    HTMLElement.prototype.scrollIntoView ??= function scrollIntoView() {};
    this.global.scrollTo = () => {};
    this.global.matchMedia ??= (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} });
  }
}
