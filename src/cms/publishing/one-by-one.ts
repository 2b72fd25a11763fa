import {
  APIError,
  addDataAndFileToRequest,
  isolateObjectProperty,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'
import { namesDocuments } from '@/cms/access/named-only'
import { log } from '@/lib/log'
import { property } from '@/lib/property'
import { quoted } from '@/cms/quoted'
import { translate } from '@/cms/translate'
import { collectionAsked, type Named } from './asked'

/**
 * Takes the place of Payload's own change of many documents (publish, withdraw, edit, throw away and
 * take back in lists), which begins with what is public and so lost every draft of what it touched.
 * Each document is changed as if alone, in a transaction of its own; what is refused is said by name.
 */
export const changeOneByOne: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    // No button of ours sends one file for many documents.
    if (req.file) throw new APIError(translate(req, 'queryNotUnderstood'), 400, null, true)
    const { slug } = collectionAsked(req).config
    const { draft, trash, where, limit } = req.query
    if (!namesDocuments(where)) throw new APIError(translate(req, 'chooseOnPage'), 400, null, true)
    const asked = { draft: draft === 'true', trash: trash === 'true' }
    const found = await req.payload.find({
      collection: slug,
      where: (where ?? {}) as Where,
      limit: Number(limit ?? 0),
      pagination: false,
      depth: 0,
      overrideAccess: false,
      ...asked,
      // What was searched for was found in the drafts that the list shows.
      draft: asked.draft || Boolean(req.data?.['deletedAt']),
      req: apart(req),
    })
    const outcomes: Outcome[] = []
    for (const doc of found.docs) outcomes.push(await changed(req, slug, doc, asked))
    const docs = outcomes.flatMap((each) => ('doc' in each ? [each.doc] : []))
    const errors = outcomes.flatMap((each) => ('error' in each ? [each.error] : []))
    const [done, total] = [docs.length, found.docs.length].map(String) as [string, string]
    return errors.length === 0
      ? Response.json({ docs, errors, message: translate(req, 'changedMany', { done }) })
      : Response.json(
          { docs, errors, message: translate(req, 'changedSome', { done, total }) },
          { status: 400 },
        )
  },
}

type Outcome = { doc: object } | { error: { id: number; message: string } }
type Asked = { draft: boolean; trash: boolean }

async function changed(
  req: PayloadRequest,
  collection: CollectionSlug,
  found: Named,
  asked: Asked,
): Promise<Outcome> {
  try {
    const doc: object = await req.payload.update({
      collection,
      id: found.id,
      data: { ...req.data },
      ...asked,
      publishAllLocales: req.query['publishAllLocales'] === 'true',
      unpublishAllLocales: req.query['unpublishAllLocales'] === 'true',
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      req: apart(req),
    })
    return { doc }
  } catch (error) {
    const name = quoted(req.i18n.language === 'en' ? 'en' : 'nb', nameOf(found))
    return { error: { id: found.id, message: `${name}: ${reasonOf(error, req)}` } }
  }
}

/** The same principal in the same language, with a transaction and a memory of its own. */
function apart(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['transactionID', 'locale', 'fallbackLocale', 'context'])
  own.context = {}
  delete own.transactionID
  return own
}

const nameOf = ({ id, title, name, filename }: Named): string =>
  String([title, name, filename].find((each) => typeof each === 'string' && each) ?? id)

/** Why a document was refused: the sentences about its fields, or the one about all of it. */
function reasonOf(error: unknown, req: PayloadRequest): string {
  const { data, isPublic, message, status } = Object(error) as Record<string, unknown>
  const errors = property(data, 'errors')
  if (Array.isArray(errors) && errors.length > 0)
    return errors
      .map((each: { label?: string; path?: string; message?: string }) =>
        [(each.label ?? each.path)?.split(' > ').at(-1), each.message].filter(Boolean).join(': '),
      )
      .join(' ')
  if (typeof message === 'string' && (isPublic ?? (typeof status === 'number' && status !== 500)))
    return message
  log.error({ err: error }, 'a document could not be changed')
  return translate(req, 'somethingWentWrong')
}
