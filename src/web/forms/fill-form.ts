import {
  defaultTreeAdapter as tree,
  html,
  parse,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5'
import { solverScript } from './solver'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export type FormState = {
  /** Its question in words, and what a script solves in its place, as JSON; a form with a key has none. */
  asked?: { token: string; challenge: string; sum: string }
  /** The names of its fields, in the order in which they stand. */
  fields: readonly string[]
  typed: Partial<Record<string, string>>
  /** The boxes that are ticked, by their names, where these are not those of the page as it is kept. */
  ticked?: Ticked
  /** Words of other elements. */
  written?: Readonly<Record<string, string>>
  /** A sentence above the form, the sentences of its fields, and what stands before the title of the window. */
  problem?: { above: string; title: string; fields: Partial<Record<string, string>> }
}

/** The values of the boxes that are ticked, by the names of the boxes. */
export type Ticked = Readonly<Record<string, readonly string[]>>

/**
 * The page of the form for one visitor. The page itself is rendered once and kept; what differs from one to the other
 * is filled in by the ids of its elements, so that no question is shared.
 */
export function fillForm(page: string, state: FormState): string {
  const { asked, fields, problem, ticked, written = {} } = state
  const document = parse(page)
  const elements = new Map<string, Element>()
  let title: Element | undefined
  let body: Element | undefined
  walk(document, (element) => {
    const id = element.attrs.find(({ name }) => name === 'id')?.value
    if (id?.startsWith('form-')) elements.set(id.slice('form-'.length), element)
    if (ticked) tick(element, ticked)
    if (element.tagName === 'title') title ??= element
    if (element.tagName === 'body') body = element
  })
  if (asked) {
    set(elements.get('token'), 'value', asked.token)
    set(elements.get('proof'), 'data-challenge', asked.challenge)
    if (body) addSolver(body)
    write(elements.get('sum'), asked.sum)
  }
  for (const [name, words] of Object.entries(written)) write(elements.get(name), words)
  for (const field of fields) fill(elements.get(field), state.typed[field] ?? '')
  if (!problem) return serialize(document)
  const first = title?.childNodes[0]
  if (title && first) tree.insertTextBefore(title, problem.title, first)
  write(elements.get('problem'), problem.above)
  let isFirst = true
  for (const field of fields) {
    const sentence = problem.fields[field]
    if (!sentence) continue
    const element = elements.get(field)
    write(elements.get(`${field}-error`), sentence)
    set(element, 'aria-invalid', 'true')
    // Focus moves to the first field that is wrong, which a screen reader then reads out.
    if (isFirst) set(element, 'autofocus', '')
    isFirst = false
    const link = tree.createElement('a', html.NS.HTML, [{ name: 'href', value: `#form-${field}` }])
    tree.insertText(link, sentence)
    const item = tree.createElement('li', html.NS.HTML, [])
    tree.appendChild(item, link)
    const list = elements.get('problems')
    if (list) tree.appendChild(list, item)
  }
  return serialize(document)
}

/** The number of the document that a form is about, as its page says; `null` of one that is about none. */
export function aboutIn(page: string): number | null {
  const number = Number(/<form [^>]*data-about="(\d+)"/.exec(page)?.[1])
  return Number.isSafeInteger(number) ? number : null
}

function addSolver(body: Element): void {
  const script = tree.createElement('script', html.NS.HTML, [])
  tree.insertText(script, solverScript)
  tree.appendChild(body, script)
}

function fill(element: Element | undefined, value: string): void {
  if (element?.tagName === 'textarea') write(element, value)
  else if (element?.tagName !== 'select') set(element, 'value', value)
  else
    walk(element, (option) => {
      if (option.attrs.some((one) => one.name === 'value' && one.value === value))
        set(option, 'selected', '')
    })
}

function tick(element: Element, ticked: Ticked): void {
  const attribute = (asked: string) => element.attrs.find(({ name }) => name === asked)?.value
  const values = ticked[attribute('name') ?? '']
  if (attribute('type') !== 'checkbox' || !values) return
  element.attrs = element.attrs.filter(({ name }) => name !== 'checked')
  if (values.includes(attribute('value') ?? '')) set(element, 'checked', '')
}

function write(element: Element | undefined, text: string): void {
  if (!element) return
  // A line break at its very beginning is not part of what stands in a textarea.
  tree.insertText(element, text.startsWith('\n') ? `\n${text}` : text)
}

function set(element: Element | undefined, name: string, value: string): void {
  if (!element) return
  element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }]
}

function walk(node: Node, seen: (element: Element) => void): void {
  if ('tagName' in node) seen(node)
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, seen)
}
