import { addDataAndFileToRequest, APIError, type Endpoint } from 'payload'
import { madeFromDraft } from '@/cms/named-drafts/hooks'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { idOf } from '@/lib/ids'
import type { News } from '@/payload-types'
import { articleAsked, mayTranslate } from './asked-article'
import { hasChanged } from './original'

const languages = ['nb', 'nn', 'en'] as const satisfies News['language'][]

/** An article in one of the languages, as far as the principal may know of it. */
export type LanguageVersion = {
  language: News['language']
  id: number | null
  /** `outdated`: public, and its original says something else in public than when it was made. */
  state: 'missing' | 'draft' | 'public' | 'outdated'
}
/** `mayMake`: whether the principal may make those that are missing. */
export type LanguageVersions = { versions: LanguageVersion[]; mayMake: boolean }

type Handler = Omit<Endpoint, 'root'>

/** `GET /api/news/<id>/language-versions`: the article in each language. */
const list: Handler = {
  path: '/:id/language-versions',
  method: 'get',
  handler: async (req) => {
    // The family is in the article's row; its versions have the one it belonged to when they were saved.
    const article = await articleAsked(req, { draft: false })
    const family = article.family ?? article.id
    const { docs } = await req.payload.find({
      collection: 'news',
      where: { or: [{ family: { equals: family } }, { id: { equals: family } }] },
      depth: 0,
      limit: languages.length,
      pagination: false,
      overrideAccess: false,
      req: isolatedRequest(req),
    })
    const told: LanguageVersions = {
      versions: languages.map((language) => {
        const version = docs.find((each) => each.language === language)
        return { language, id: version?.id ?? null, state: stateOf(version, docs) }
      }),
      mayMake: mayTranslate(req, article),
    }
    return Response.json(told)
  },
}

/**
 * `POST /api/news/<id>/language-versions` with `{ language }`: makes a draft in a language the article is not
 * written in yet, with the text to write over and with the facts of the original.
 */
const make: Handler = {
  path: '/:id/language-versions',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const language = languages.find((each) => each === req.data?.['language'])
    const article = await articleAsked(req, { draft: true })
    if (!mayTranslate(req, article))
      throw new APIError(translate(req, 'notAllowed'), 403, null, true)
    if (!language) throw new APIError(translate(req, 'languageUnknown'), 400, null, true)
    const made = await req.payload.create({
      collection: 'news',
      draft: true,
      depth: 0,
      overrideAccess: false,
      context: { [madeFromDraft]: article.id },
      data: {
        ...carriedOver(article),
        language,
        translation: { original: article.id },
        // Norwegian ones stand beside each other: this one begins with the address of a copy.
        slug: isEnglish(language) === isEnglish(article.language) ? `${article.slug}-kopi` : '',
      },
      req: isolatedRequest(req),
    })
    return Response.json({ id: made.id })
  },
}

export const languageVersions: Handler[] = [list, make]

const isEnglish = (language: News['language']): boolean => language === 'en'

function stateOf(version: News | undefined, family: readonly News[]): LanguageVersion['state'] {
  if (!version) return 'missing'
  if (version._status !== 'published') return 'draft'
  const from = family.find(({ id }) => id === idOf(version.translation?.original))
  return from && hasChanged(version, from) ? 'outdated' : 'public'
}

/**
 * The text, to be written over, and the facts. When it is published is the version's own, and so is its address,
 * which follows the title until then.
 */
function carriedOver(article: News) {
  const { title, lead, picture, body, kind, topics, publisher, byline } = article
  const { event, people, organisations, attachments, source, pressContact } = article
  const authors = byline?.people?.map(({ person, name, title: position }) => ({
    person,
    name,
    title: position,
  }))
  return {
    title,
    lead,
    picture,
    body,
    kind,
    topics,
    publisher,
    event,
    people,
    organisations,
    attachments,
    source,
    pressContact,
    byline: { ...byline, people: authors ?? [] },
  }
}
