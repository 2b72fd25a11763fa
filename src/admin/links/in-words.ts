import type { CollectionSlug, PayloadRequest } from 'payload'
import { mayReadDocument, titleOfDocument, titleOfOwner } from '@/cms/in-use/find-uses'
import { ownersOf } from '@/cms/in-use/owners'
import type { BrokenLink } from '@/cms/link-check/read'
import { quoted } from '@/cms/quoted'
import { typeInWords } from '@/admin/trail/in-words'
import { adminWords, languageOf } from '@/admin/words'
import { env } from '@/lib/env'
import { showMoment } from '@/lib/shown-date'

/** A broken link as its line in the list reads. */
export type LinkLine = {
  id: number
  document: { title: string; type: string; href: string }
  words: string
  /** Where it leads: an address, or what it is called, which the panel opens for those who may read it. */
  leads: { text: string; href: string | null }
  why: string
  since: { iso: string; text: string }
  isDue: boolean
  /** What pressing does about it; addresses out on the web are not asked where that is switched off. */
  mayCheck: boolean
  meant: boolean
}

export const linesOf = (req: PayloadRequest, links: readonly BrokenLink[]): Promise<LinkLine[]> =>
  Promise.all(links.map((link) => lineOf(req, link)))

async function lineOf(req: PayloadRequest, link: BrokenLink): Promise<LinkLine> {
  const locale = languageOf(req.i18n)
  const t = adminWords(locale)
  const { collection, document, field, id, isDue, meant, since, status, url, words, why } = link
  const isGlobal = document === 0
  const place = isGlobal ? `globals/${collection}` : `collections/${collection}/${document}`
  return {
    id,
    document: {
      title: await titleOf(req, link),
      type: [!isGlobal && typeInWords(req, collection), t(`languages.${link.locale}`)]
        .filter(Boolean)
        .join(', '),
      href: `/admin/${place}?locale=${link.locale}`,
    },
    words: words || field[locale],
    leads: await leadsTo(req, link),
    why: t(`links.why.${why}`, {
      language: t(`languages.${link.locale}`),
      status: String(status ?? ''),
    }),
    since: { iso: since, text: showMoment(new Date(since), locale) },
    isDue,
    mayCheck: url === null || env.LINK_CHECK === 'on',
    meant,
  }
}

async function titleOf(req: PayloadRequest, link: BrokenLink): Promise<string> {
  const owner = ownersOf(req.payload).find(({ slug }) => slug === link.collection)
  return owner ? titleOfOwner(req, owner, link.document) : String(link.document)
}

/** Of a document somebody may not read, its type is said and no more. */
async function leadsTo(
  req: PayloadRequest,
  { shown, target, url }: BrokenLink,
): Promise<LinkLine['leads']> {
  if (url !== null) return { text: shown, href: url }
  if (!target || shown !== `${target.collection}/${target.document}`)
    return { text: shown, href: null }
  const language = languageOf(req.i18n)
  const t = adminWords(language)
  const type = typeInWords(req, target.collection).toLocaleLowerCase(language)
  // The type comes from a link that our own editor made.
  const collection = target.collection as CollectionSlug
  if (!(await mayReadDocument(req, collection, target.document)))
    return { text: t('links.leadsTo', { type }), href: null }
  const title = quoted(language, await titleOfDocument(req, collection, target.document))
  return {
    text: t('links.leadsToTitle', { type, title }),
    href: `/admin/collections/${collection}/${target.document}`,
  }
}
