import { type CollectionSlug, type PayloadRequest } from 'payload'
import { accept } from '@/cms/fields/dates/kind'
import { isolatedRequest } from '@/cms/isolated-request'
import { rowOf } from '@/cms/publishing/public-state'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { inLocale } from '@/lib/property'
import { locales } from '@/i18n/locales'
import { dayOf, type Day } from '@/lib/days'
import type { SeatWords } from './seat'

/** The body of a request, of which nothing is known. */
export type Sent = Record<string, unknown>

/** A day that was sent, or why it is none, said at its field. */
export function sentDay(req: PayloadRequest, sent: unknown, path: string): Day {
  if (sent === undefined || sent === null || sent === '')
    throw refusal(translate(req, 'dayMissing'), path)
  const accepted = accept('day', sent)
  if ('why' in accepted) throw refusal(translate(req, accepted.why), path)
  return dayOf(new Date(accepted.value))
}

/** The id of a document that is there and public, or the sentence at its field. */
export async function sentDocument(
  req: PayloadRequest,
  sent: Sent,
  path: string,
  collection: CollectionSlug,
): Promise<number> {
  const id = sent[path]
  if (id === undefined || id === null || id === '')
    throw refusal(translate(req, 'choiceMissing'), path)
  if (!(await publicRow(req, collection, id))) throw refusal(translate(req, 'choiceUnknown'), path)
  return Number(id)
}

/** Somebody of the register, or somebody new, who is made and published: `newPerson` with a name. */
export async function sentPerson(
  req: PayloadRequest,
  sent: Sent,
): Promise<{ id: number; name: string }> {
  if (sent['newPerson'] !== undefined) return makePerson(req, { ...Object(sent['newPerson']) })
  const { person } = sent
  if (person === undefined || person === null || person === '')
    throw refusal(translate(req, 'personMissing'), 'person')
  const row = await publicRow(req, 'people', person)
  if (!row) throw refusal(translate(req, 'personNotPublic'), 'person')
  return { id: Number(person), name: String(row['name']) }
}

async function makePerson(req: PayloadRequest, sent: Sent): Promise<{ id: number; name: string }> {
  const name = textIn(req, sent, 'name')
  if (!name) throw refusal(translate(req, 'nameMissing'), 'name')
  const organisation = sent['organisation']
    ? await sentDocument(req, sent, 'organisation', 'organisations')
    : null
  const titles = { nb: textIn(req, sent, 'title'), en: textIn(req, sent, 'titleEn') }
  const options = { collection: 'people', depth: 0, overrideAccess: false } as const
  const { id } = await req.payload.create({
    ...options,
    locale: 'nb',
    data: { name, title: titles.nb, organisation, _status: 'published' },
    req: isolatedRequest(req),
  })
  await req.payload.update({
    ...options,
    id,
    locale: 'en',
    data: { title: titles.en, _status: 'published' },
    req: isolatedRequest(req),
  })
  return { id, name }
}

/** What stands beside the name; only what was sent, for the rest stays as the seat has it. */
export function sentWords(req: PayloadRequest, sent: Sent): SeatWords {
  const paths = { nb: 'institution', en: 'institutionEn' }
  const written = locales.filter((locale) => sent[paths[locale]] !== undefined)
  return {
    institution: Object.fromEntries(
      written.map((locale) => [locale, textIn(req, sent, paths[locale])]),
    ),
  }
}

const longest = 150

function textIn(req: PayloadRequest, sent: Sent, path: string): string | null {
  const text = sent[path] ?? ''
  if (typeof text !== 'string') throw refusal(translate(req, 'textExpected'), path)
  if (text.trim().length > longest)
    throw refusal(translate(req, 'tooLongText', { count: String(longest) }), path)
  return text.trim() || null
}

async function publicRow(req: PayloadRequest, collection: CollectionSlug, id: unknown) {
  if (!Number.isSafeInteger(id) || Number(id) > 2_147_483_647) return null
  const row = await rowOf(req, collection, Number(id))
  const isPublic =
    row &&
    !row['deletedAt'] &&
    locales.some((locale) => inLocale(row['_status'], locale) === 'published')
  return isPublic ? row : null
}
