'use client'
// Measures the editor, which belongs to the browser.
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '@/admin/document/words'
import { textParts, type Part } from '@/cms/text-checks/parts'
import { pairs, tops, type PartShape } from './align'
import { useIsShown, useOtherWords, wordsAt } from './other-words'
import './other-language.css'

/** Beside a running text: what the other language says, each part beside the one that stands for it. */
export function TextWords({ of }: { of: string }) {
  const other = useOtherWords()
  const [isShown] = useIsShown(other)
  const place = useRef<HTMLSpanElement>(null)
  const field = useEditorAbove(place)
  const text = other && wordsAt(other.words, of)
  const parts = useMemo(() => textParts(text), [text])
  const wanted = isShown && parts.some(({ text: words }) => words.trim())
  return (
    <span hidden ref={place}>
      {field && wanted && createPortal(<Beside lang={other?.lang} parts={parts} />, field)}
    </span>
  )
}

/** The field in front of `place`, which comes later: the editor is loaded when it is needed. */
function useEditorAbove(place: RefObject<HTMLElement | null>): Element | null {
  const [found, setFound] = useState<Element | null>(null)
  useEffect(() => {
    const fields = place.current?.parentElement
    if (!fields) return undefined
    const look = () =>
      setFound(
        place.current?.previousElementSibling?.querySelector('.rich-text-lexical__wrap') ?? null,
      )
    const loaded = new MutationObserver(look)
    loaded.observe(fields, { childList: true, subtree: true })
    look()
    return () => loaded.disconnect()
  }, [place])
  return found
}

const gap = 8

function Beside({ lang, parts }: { lang: string | undefined; parts: Part[] }) {
  const { t } = useWords()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const words = list.current
    const field = words?.closest('.rich-text-lexical__wrap')
    if (!words || !field) return undefined
    let text: Element | null = null
    const place = () => text && align(words, text, parts)
    const resized = new ResizeObserver(place)
    // Payload makes the editor anew when a document is read anew.
    const follow = () => {
      const now = field.querySelector('[contenteditable]')
      if (now !== text) {
        resized.disconnect()
        if (now) resized.observe(now)
        text = now
      }
      place()
    }
    const written = new MutationObserver(follow)
    written.observe(field, { childList: true, subtree: true })
    follow()
    return () => {
      resized.disconnect()
      written.disconnect()
    }
  }, [parts])
  return (
    <aside aria-label={t('beside.text')} className="other-language__text" lang={lang}>
      <ol ref={list}>
        {parts.map(({ kind, text, place: { block } }) => (
          <li data-kind={kind} key={block}>
            {text}
          </li>
        ))}
      </ol>
    </aside>
  )
}

const shapeOfElement = ({ tagName, textContent }: Element): PartShape => ({
  kind: /^(?:P|H\d)$/.test(tagName) ? tagName : 'OTHER',
  length: textContent.length,
})

const shapeOfPart = ({ kind, level, text }: Part): PartShape => ({
  kind: { heading: `H${level}`, paragraph: 'P', other: 'OTHER' }[kind],
  length: text.length,
})

function align(words: HTMLElement, text: Element, parts: Part[]): void {
  const own = [...text.children]
  const start = words.getBoundingClientRect().top
  const beside = pairs(own.map(shapeOfElement), parts.map(shapeOfPart)).map((at) => {
    const part = at === undefined ? undefined : own[at]
    return part && part.getBoundingClientRect().top - start
  })
  const items = [...words.children].filter((each) => each instanceof HTMLElement)
  const heights = items.map(({ offsetHeight }, at) => ({
    height: offsetHeight,
    beside: beside[at],
  }))
  const found = tops(heights, gap)
  for (const [at, top] of found.entries()) items[at]?.style.setProperty('--top', `${top}px`)
  const below = (found.at(-1) ?? 0) + (heights.at(-1)?.height ?? 0)
  words.style.setProperty('--height', `${below}px`)
}
