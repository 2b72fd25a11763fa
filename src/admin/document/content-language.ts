'use client'
// The content language of the panel stands in the address, and the panel remembers it from visit to visit.
import { useFormModified, useLocale } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import type { Locale } from '@/i18n/locales'

/**
 * The one language that is meant on a screen, for the pictures in a text too; the switch beside it is hidden. Never
 * while there is text that is not saved: the form is read anew. `null` leaves the choice to the switch.
 */
export function useContentLanguage(meant: Locale | null): void {
  const modified = useFormModified()
  const { code } = useLocale()
  // Payload's own follows the address a moment later (`LocaleProvider`).
  const asked = useSearchParams().get('locale') ?? code
  const router = useRouter()
  useEffect(() => {
    if (modified || meant === null || meant === asked) return
    const query = new URLSearchParams(window.location.search)
    query.set('locale', meant)
    router.replace(`${window.location.pathname}?${query}`)
  }, [meant, asked, modified, router])
}
