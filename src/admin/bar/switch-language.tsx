'use client'
// Payload changes its language by an action that only its client provider hands out.
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

export function SwitchLanguage({ to, children }: { to: 'nb' | 'en'; children: ReactNode }) {
  const { switchLanguage } = useTranslation()
  const change = () => void switchLanguage?.(to)
  // Refused while a form has text that is not saved, until its writer has said what to do with it.
  const ask = () => {
    const asked = new CustomEvent('switch-language', { cancelable: true, detail: change })
    if (window.dispatchEvent(asked)) change()
  }
  return (
    <button type="button" lang={to} onClick={ask}>
      {children}
    </button>
  )
}
