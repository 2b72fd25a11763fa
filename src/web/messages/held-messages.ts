import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5'
import { z } from 'zod'
import { locales, type Locale } from '@/i18n/locales'
import { log } from '@/lib/log'
import { part } from '@/lib/parts'
import type { Purge } from '@/lib/purge'
import { standingAttribute, standsOn } from '@/lib/standing-message'

const standing = z.object({
  scope: z.enum(['site', 'section', 'page']),
  path: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  text: z.string(),
})
type HeldMessage = z.infer<typeof standing> & { html: string }

/** What stands on a page: the banners as HTML, and their texts for a print. */
export type ShownMessages = { html: string; texts: string[] }

type Fetch = (path: string) => Promise<{ status: number; body: Buffer }>

const againMs = 5000

/**
 * The messages of the site in memory, asked for again when one is saved: a page that is printed waits for the
 * response without a timeout, so none may wait for the database.
 */
export class HeldMessages {
  readonly #fetch: Fetch
  #held: Record<Locale, HeldMessage[]> | undefined
  #reading = false
  #outdated = false
  #again: NodeJS.Timeout | undefined

  constructor(fetch: Fetch) {
    this.#fetch = fetch
  }

  /** What stands on a page at a moment; `undefined` while nothing is known. */
  shown(locale: Locale, path: string, moment: Date): ShownMessages | undefined {
    const found = this.#held?.[locale].filter((each) => standsOn(each, path, moment))
    return (
      found && {
        html: found.map(({ html }) => html).join(''),
        texts: found.map(({ text }) => text),
      }
    )
  }

  purge({ parts }: Pick<Purge, 'parts'>): void {
    if (parts === 'everything' || parts.includes(part.list('messages'))) void this.refresh()
  }

  /** Asks for all of them; what was known is kept until there is a response, and for as long as there is none. */
  async refresh(): Promise<void> {
    this.#outdated = true
    if (this.#reading) return
    this.#reading = true
    clearTimeout(this.#again)
    try {
      while (this.#outdated) {
        this.#outdated = false
        const [nb, en] = await Promise.all(locales.map((locale) => this.#read(locale)))
        this.#held = { nb: nb ?? [], en: en ?? [] }
      }
    } catch (err) {
      log.warn({ err }, 'messages could not be read')
      this.#again = setTimeout(() => void this.refresh(), againMs).unref()
    } finally {
      this.#reading = false
    }
  }

  close(): void {
    clearTimeout(this.#again)
  }

  async #read(locale: Locale): Promise<HeldMessage[]> {
    const { body, status } = await this.#fetch(`/${locale}/around/messages`)
    if (status !== 200) throw new Error(`the messages responded ${status}`)
    return [...standingIn(parse(body.toString('utf8')))]
  }
}

function* standingIn(node: DefaultTreeAdapterTypes.Node): Generator<HeldMessage> {
  if (tree.isElementNode(node)) {
    const said = node.attrs.find(({ name }) => name === standingAttribute)
    if (said) return yield { ...standing.parse(JSON.parse(said.value)), html: serialize(node) }
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* standingIn(child)
}
