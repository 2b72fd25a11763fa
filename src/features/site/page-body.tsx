import { headers } from 'next/headers'
import { cloneElement, isValidElement, type ReactNode } from 'react'
import { placeOfBody } from '@/lib/page-body'
import { notesOf, renderHeader } from '@/lib/render-notes'

/**
 * What a page consists of. For the page cache it is left out of what Next renders, and React makes HTML of it at once
 * (src/web/upstream/render.ts): Next would write it out as data for a script in the browser, read that again, make
 * HTML of it, and write the data into the HTML, which took more than half the time of a page.
 */
export async function PageBody({ children }: { children: ReactNode }) {
  const notes = notesOf((await headers()).get(renderHeader))
  if (!notes) return children
  notes.body = await withoutComponents(children)
  return <div {...{ [placeOfBody]: '' }} />
}

/** The elements of HTML that components stand for. Only server components: those of a browser throw when called. */
export async function withoutComponents(node: ReactNode): Promise<ReactNode> {
  if (node instanceof Promise) return withoutComponents(await node)
  if (Array.isArray(node)) return Promise.all(node.map(withoutComponents))
  if (!isValidElement<{ children?: ReactNode }>(node)) return node
  const { type, props } = node
  if (typeof type === 'function') return withoutComponents(await call(type, props))
  if (props.children === undefined || typeof props.children === 'string') return node
  const inner = await withoutComponents(props.children)
  return cloneElement(node, undefined, ...(Array.isArray(inner) ? inner : [inner]))
}

/** React's types allow for classes, which no server component is. */
const call = (component: unknown, props: object): ReactNode =>
  (component as (props: object) => ReactNode)(props)
