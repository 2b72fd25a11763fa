'use client'
// Payload changes its language by an action that only its client provider hands out.
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

export function SwitchLanguage({ to, children }: { to: 'nb' | 'en'; children: ReactNode }) {
  const { switchLanguage } = useTranslation()
  return (
    <button type="button" lang={to} onClick={() => void switchLanguage?.(to)}>
      {children}
    </button>
  )
}
