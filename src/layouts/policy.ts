/**
 * What a page may load: its own files and nothing else. `wasm-unsafe-eval` lets Pagefind compile the WebAssembly it brings along;
 * it runs no code from text. The server adds `frame-ancestors`, which a meta element cannot say.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
