'use client'
// Payload's buttons are made and unmade in the browser, some of them without a name or with an English one.
import { useEffect, type ReactNode } from 'react'
import { useWords } from '@/admin/document/words'
import { mends } from './mends'
import { nameOf, nameOfWords } from './name-of'

/** Payload adds the names of the other fields to its sentence without asking for one: «Søk etter tittel, Ingress». */
const smallInList = (sentence: string): string =>
  sentence.replace(/(, | eller | or )(\p{Lu})(?!\p{Lu})/gu, (_, before: string, first: string) =>
    before.concat(first.toLowerCase()),
  )

/** Gives the panel's parts their names, in its language, for who hears them and as tooltips. */
export function Names({ children }: { children: ReactNode }) {
  const { t } = useWords()
  useEffect(() => {
    const name = (within: ParentNode) => {
      for (const element of within.querySelectorAll('[data-button-key], [aria-label], [title]')) {
        const called = nameOf(element)
        if (!called) continue
        const words = t(`names.${called}`)
        element.setAttribute('aria-label', words)
        if (element instanceof HTMLButtonElement || element.hasAttribute('title'))
          element.setAttribute('title', words)
      }
      for (const search of document.querySelectorAll('.search-filter input'))
        for (const attribute of ['placeholder', 'aria-label'])
          search.setAttribute(attribute, smallInList(search.getAttribute(attribute) ?? ''))
      // What is shown beside a button when it is pointed at.
      for (const { firstChild: text } of document.querySelectorAll('.tooltip-content')) {
        const called = text && nameOfWords(text.nodeValue ?? '')
        if (called) text.nodeValue = t(`names.${called}`)
      }
    }
    let frame = 0
    // All of the page at once, before it is drawn: what was made may change what something else is called.
    const mendAll = () => {
      frame = 0
      for (const { select, mend } of mends)
        for (const element of document.querySelectorAll(select)) mend(element, t)
    }
    const observer = new MutationObserver((changes) => {
      frame ||= requestAnimationFrame(mendAll)
      for (const { parentElement, isConnected } of new Set(changes.map(({ target }) => target)))
        if (isConnected) name(parentElement ?? document)
    })
    name(document)
    mendAll()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [t])
  return children
}
