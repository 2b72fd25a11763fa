'use client'
// Both switches of language stand outside the form whose text they would throw away.
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

/** Asks before another language of the text, or of the panel, takes the place of text that is not saved. */
export function KeepText() {
  const { t } = useTranslation()
  const { openModal } = useModal()
  const router = useRouter()
  const go = useRef<() => void>(undefined)
  useEffect(() => {
    const ask = (event: Event, onwards: () => void) => {
      if (!hasUnsaved()) return
      event.preventDefault()
      event.stopPropagation()
      go.current = onwards
      openModal(modal)
    }
    const clicked = (event: MouseEvent) => {
      const locale = chosenIn(event.target)
      if (locale) ask(event, () => router.push(withLocale(locale)))
    }
    const switched = (event: Event) => {
      if (event instanceof CustomEvent) ask(event, event.detail as () => void)
    }
    // Before React hears of it, which listens at the root.
    window.addEventListener('click', clicked, true)
    window.addEventListener('switch-language', switched)
    return () => {
      window.removeEventListener('click', clicked, true)
      window.removeEventListener('switch-language', switched)
    }
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
