'use client'
// Takes the place of a button inside a view of Payload's that cannot be composed.
import { Button, ConfirmationModal, toast, useLocale, useModal } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { isLocale, otherLocale, type Locale } from '@/i18n/locales'
import { sendRequest } from './send-request'
import { useWords } from './words'

type Kind = 'oneLanguage' | 'perLanguage' | 'global'

/** Brings an old version back in the language being viewed, and says what comes with it and what stays. */
export function RestoreVersion({ kind }: { kind: Kind }) {
  const place = usePlaceOf('.restore-version')
  const path = usePathname()
  const { code } = useLocale()
  const locale: Locale = isLocale(code) ? code : 'nb'
  const { t, language } = useWords()
  const { toggleModal } = useModal()
  const router = useRouter()
  const { document, version } = partsOf(path)
  if (!place || !document) return null
  const names = { language: t(`languages.${locale}`), other: t(`languages.${otherLocale(locale)}`) }
  const restore = async () => {
    const slug = document
      .split('/')
      .slice(0, kind === 'global' ? 2 : 1)
      .join('/')
    const response = await sendRequest('POST', `/${slug}/versions/${version}?locale=${locale}`, {
      language,
    })
    if (!response.ok) return void toast.error(response.message || t('planning.noAnswer'))
    toast.success(response.message)
    router.push(`/admin/${kind === 'global' ? '' : 'collections/'}${document}?locale=${locale}`)
  }
  const label = kind === 'oneLanguage' ? t('restoring.open') : t('restoring.openIn', names)
  return createPortal(
    <>
      <Button buttonStyle="primary" onClick={() => toggleModal('restore-language')} size="xsmall">
        {label}
      </Button>
      <ConfirmationModal
        body={t(`restoring.${kind}`, names)}
        confirmLabel={label}
        heading={label}
        modalSlug="restore-language"
        onConfirm={restore}
      />
    </>,
    place,
  )
}

/** `globals/site` or `<collection>/<id>`, and the version, of the address of a version's view. */
function partsOf(path: string): { document?: string; version?: string } {
  const [, document, version] =
    /^\/admin\/(?:collections\/)?(.+)\/versions\/(\d+)$/.exec(path) ?? []
  return document && version ? { document, version } : {}
}

/** The parent of the first element that matches, as soon as there is one. */
function usePlaceOf(selector: string): Element | null {
  const [place, setPlace] = useState<Element | null>(null)
  useEffect(() => {
    const look = () => setPlace(document.querySelector(selector)?.parentElement ?? null)
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [selector])
  return place
}
