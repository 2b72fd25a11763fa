'use client'
// The switch of language stands outside the form whose text it would throw away.
import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { hasUnsaved } from './unsaved'

const modal = 'keep-text'

/** A choice in Payload's list of languages: the code of the one to change to. */
const chosenIn = (target: EventTarget | null): string | undefined => {
  const button = target instanceof Element ? target.closest('.popup-button-list__button') : null
  return button?.querySelector<HTMLElement>('.localizer__locale-code')?.dataset['locale']
}

/** Asks before another language takes the place of text that is not saved. */
export function KeepText() {
  const { t } = useTranslation()
  const { openModal } = useModal()
  const router = useRouter()
  const go = useRef<() => void>(undefined)
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const locale = chosenIn(event.target)
      if (!locale || !hasUnsaved()) return
      event.preventDefault()
      event.stopPropagation()
      go.current = () => router.push(withLocale(locale))
      openModal(modal)
    }
    // Before React hears of it, which listens at the root.
    window.addEventListener('click', clicked, true)
    return () => window.removeEventListener('click', clicked, true)
  }, [openModal, router])
  return (
    <ConfirmationModal
      body={t('general:changesNotSaved')}
      cancelLabel={t('general:stayOnThisPage')}
      confirmLabel={t('general:leaveAnyway')}
      heading={t('general:leaveWithoutSaving')}
      modalSlug={modal}
      onConfirm={() => go.current?.()}
    />
  )
}

const withLocale = (locale: string): string => {
  const query = new URLSearchParams(window.location.search)
  query.set('locale', locale)
  return `${window.location.pathname}?${query}`
}
