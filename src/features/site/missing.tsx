import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactElement } from 'react'
import type { Locale } from '@/i18n/locales'
import { whereTo } from '@/data'
import { ErrorView } from './error-view'

/**
 * The answer of a page that has nothing to show at `path`: leads on (308) when the document has
 * moved, says 404 when it was never there or is not public. Of a deleted one it returns the mark by
 * which the page cache answers 410, since Next can say no other status than 200 and 404:
 * `if (!article) return missing(locale, path)`.
 */
export async function missing(locale: Locale, path: string): Promise<ReactElement> {
  const moved = await whereTo(path)
  if (moved === 'unknown') notFound()
  if (moved !== 'gone') permanentRedirect(moved.to)
  return (
    <>
      <meta name="cmhn-status" content="410" />
      <ErrorView locale={locale} code={410} />
    </>
  )
}
