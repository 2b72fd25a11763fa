import { defaultTreeAdapter as tree, html, parse, serialize } from 'parse5'
import { elementsIn, set, eachElement, write, type Element } from './page-elements'
import { solverScript } from './solver'

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
  const { byId, body, title } = elementsIn(document)
  const named = (name: string): Element | undefined => byId.get(`form-${name}`)
  if (ticked) eachElement(document, (element) => tick(element, ticked))
  if (asked) {
    set(named('token'), 'value', asked.token)
    set(named('proof'), 'data-challenge', asked.challenge)
    if (body) addSolver(body)
    write(named('sum'), asked.sum)
  }
  for (const [name, words] of Object.entries(written)) write(named(name), words)
  for (const field of fields) fill(named(field), state.typed[field] ?? '')
  if (!problem) return serialize(document)
  const first = title?.childNodes[0]
  if (title && first) tree.insertTextBefore(title, problem.title, first)
  write(named('problem'), problem.above)
  let isFirst = true
  for (const field of fields) {
    const sentence = problem.fields[field]
    if (!sentence) continue
    const element = named(field)
    write(named(`${field}-error`), sentence)
    set(element, 'aria-invalid', 'true')
    // Focus moves to the first field that is wrong, which a screen reader then reads out.
    if (isFirst) set(element, 'autofocus', '')
    isFirst = false
    const link = tree.createElement('a', html.NS.HTML, [{ name: 'href', value: `#form-${field}` }])
    tree.insertText(link, sentence)
    const item = tree.createElement('li', html.NS.HTML, [])
    tree.appendChild(item, link)
    const list = named('problems')
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
    eachElement(element, (option) => {
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
