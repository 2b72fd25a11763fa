'use client'
// Only the browser knows how much room there is.
import { useEffect, useRef, useState } from 'react'

type Props = { html: string | null; title: string; width: number }

/** The page at a width, made smaller where there is less room. It runs no script, and its links lead nowhere. */
export function PreviewFrame({ html, title, width }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const own = room.current
    if (!own) return
    const observer = new ResizeObserver(() =>
      setSize({ width: own.clientWidth, height: own.clientHeight }),
    )
    observer.observe(own)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (frame.current && html !== null) show(frame.current, html)
  }, [html])
  const scale = Math.min(1, size.width / width || 1)
  return (
    <div className="preview__room" ref={room}>
      <div className="preview__page" style={{ width: width * scale }}>
        <iframe
          ref={frame}
          sandbox="allow-same-origin"
          style={{ width, height: size.height / scale, transform: `scale(${scale})` }}
          title={title}
        />
      </div>
    </div>
  )
}

/** Replaces what is in the page and leaves it scrolled where it was; the first time, all of it. */
function show(frame: HTMLIFrameElement, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html')
  for (const script of next.querySelectorAll('script')) script.remove()
  const now = frame.contentDocument
  if (now?.body.firstElementChild) {
    now.documentElement.lang = next.documentElement.lang
    now.body.replaceWith(now.adoptNode(next.body))
    return
  }
  const base = next.createElement('base')
  base.target = '_blank'
  next.head.prepend(base)
  frame.srcdoc = `<!doctype html>${next.documentElement.outerHTML}`
}
