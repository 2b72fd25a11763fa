import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { whereTo } from '@/server/gateway'
import { ErrorView } from './error-view'

/**
 * What a page answers when its document is not there: leads on to where the document has moved, says
 * that it is gone when it was deleted, and is a 404 otherwise. Pages `return missing(locale, path)`.
 */
export async function missing(locale: Locale, path: string): Promise<ReactNode> {
  const moved = await whereTo(path)
  if (moved === 'unknown') notFound()
  if (moved !== 'gone') permanentRedirect(moved.to)
  return <ErrorView locale={locale} code="410" />
}
