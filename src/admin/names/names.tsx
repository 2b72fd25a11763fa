'use client'
// Payload's buttons are made and unmade in the browser, some of them without a name or with an English one.
import { useEffect, type ReactNode } from 'react'
import { useWords } from '@/admin/document/words'
import { nameOf } from './name-of'

const named = '[data-button-key], [aria-label]'

/** Gives the buttons of the panel their names, in its language; those that only show a picture say it as a tooltip too. */
export function Names({ children }: { children: ReactNode }) {
  const { t } = useWords()
  useEffect(() => {
    const name = (element: Element) => {
      const called = nameOf(element)
      if (!called) return
      const words = t(`names.${called}`)
      element.setAttribute('aria-label', words)
      if (element instanceof HTMLButtonElement && !element.title) element.title = words
    }
    const nameAll = (within: ParentNode) => {
      for (const element of within.querySelectorAll(named)) name(element)
    }
    const observer = new MutationObserver((changes) => {
      for (const node of new Set(changes.map(({ target }) => target)))
        if (node instanceof Element && node.isConnected) nameAll(node.parentNode ?? node)
    })
    nameAll(document)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [t])
  return children
}
