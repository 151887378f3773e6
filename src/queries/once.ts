/** A reading that a build does once; while writing it is done again, so that a saved file shows. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (known ??= read()));
}
