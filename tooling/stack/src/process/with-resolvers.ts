/** A promise and the two functions that settle it. (Promise.withResolvers is missing in Node 20, which may start the stack.) */
export function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: Error) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => undefined); // whoever awaits it sees the error; nobody awaiting it is no fault
  return { promise, resolve, reject };
}
