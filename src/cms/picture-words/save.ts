import { isDeepStrictEqual } from 'node:util'
import type { FieldHook, PayloadRequest } from 'payload'
import { speaksFor } from '@/cms/access/roles'
import { requestOfItsOwn } from '@/cms/isolated-request'
import { isPublic, publicState } from '@/cms/publishing/public-state'
import { refusal } from '@/cms/refusal'
import { property } from '@/lib/property'
import { isFileName } from '@/cms/text-checks/check-text'
import { translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { idOf, idsOf } from '@/lib/ids'
import type { Media } from '@/payload-types'
import { languageMeant, pictureFor, wordsOf, type Words } from './words'

/**
 * Stores what a form says about the picture of a document, in the transaction that saves the document: as a
 * draft with a draft, and published when the document is, so that nothing is published without its picture. A document
 * that is published without its form (by a plan, from a list, by approval) takes a picture along that has its words.
 */
export const saveWords: FieldHook = async (hook) => {
  const { context, data, operation, originalDoc, previousSiblingDoc, req, siblingData } = hook
  const chosen: unknown = siblingData['picture']
  // What is not sent stays as it was; what is taken away is `null`.
  const id = idOf(chosen === undefined ? previousSiblingDoc?.['picture'] : chosen)
  const publishes = data?.['_status'] === 'published'
  const form: unknown = siblingData['pictureWords']
  const sent = isSent(form) && form.of === id ? form : null
  if (id === null || data?.['deletedAt'] || context['isRestoringVersion']) return
  if (!sent && !(publishes && operation === 'update')) return
  const overrideAccess = hook.overrideAccess === true
  const locale = languageMeant(req, data?.['language'] ?? originalDoc?.language)
  const picture = await pictureFor(req, id, { locale, overrideAccess })
  if (!picture) return
  const known = wordsOf(picture)
  const words = sent ? wordsIn(sent, known) : known
  const mine = overrideAccess || speaksFor(req, picture.publisher)
  const problem = publishes && !words.decorative && problemIn(words)
  // Whoever may not write them is told which picture it is, by what is asked of every document.
  if (problem && sent && mine) throw refusal(translate(req, problem), 'pictureWords.alt')
  const isNew = !isDeepStrictEqual(words, known)
  // What somebody drafted for a picture that is public already goes out by their own press.
  const goesAlong = publishes && !problem && !isPublic(await publicState(req, 'media', id))
  if (!isNew && !goesAlong) return
  if (!mine && isNew) throw refusal(translate(req, 'pictureOfOthers'), 'picture')
  if (!mine) return
  const changes = { ...words, _status: publishes ? ('published' as const) : ('draft' as const) }
  await store(req, id, changes, { locale, overrideAccess }).catch(atOwnField)
}

/** What is refused of the picture is said at the field of this form. */
function atOwnField(error: unknown): never {
  const [first] = [property(property(error, 'data'), 'errors')].flat()
  if (property(first, 'path') === 'people' && error instanceof Error)
    throw refusal(error.message, 'pictureWords.people')
  throw error
}

type Sent = { of?: unknown } & Partial<Record<keyof Words, unknown>>

const isSent = (sent: unknown): sent is Sent => typeof sent === 'object' && sent !== null

const wordsIn = (sent: Sent, known: Words): Words => ({
  alt: textOf(sent.alt),
  decorative: sent.decorative === true,
  caption: textOf(sent.caption),
  credit: textOf(sent.credit),
  people: idsOf(sent.people),
  focalX: shareOf(sent.focalX, known.focalX),
  focalY: shareOf(sent.focalY, known.focalY),
})

/** `null` is the default; what is not sent stays. */
const shareOf = (sent: unknown, known: number | null): number | null =>
  typeof sent === 'number' ? Math.min(Math.max(sent, 0), 100) : sent === null ? null : known

const problemIn = ({ alt }: Words) =>
  alt ? (isFileName(alt) ? 'altIsFileName' : undefined) : 'altMissing'

const textOf = (sent: unknown): string | null =>
  typeof sent === 'string' && sent.trim() ? sent.trim() : null

type How = { locale: Locale; overrideAccess: boolean }

async function store(req: PayloadRequest, id: number, data: Partial<Media>, how: How) {
  await req.payload.update({
    collection: 'media',
    id,
    data,
    ...how,
    fallbackLocale: false,
    draft: data._status === 'draft',
    depth: 0,
    user: req.user,
    req: requestOfItsOwn(req),
  })
}
