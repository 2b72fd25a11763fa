/** Headers of every uploaded file: never guessed at, never run, documents saved rather than shown. */
export function safeHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (headers.get('Content-Type')?.startsWith('application/pdf'))
    headers.set('Content-Disposition', 'attachment')
  return headers
}
