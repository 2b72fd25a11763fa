import { APIError, type Field, type PayloadRequest } from 'payload'
import { organisationOf, roleOf } from '@/cms/access/roles'
import { translate } from '@/cms/translate'
import { otherLocale, type Locale } from '@/i18n/locales'
import { todayInOslo } from '@/lib/days'
import { idOf } from '@/lib/ids'
import { inLocale, property } from '@/lib/property'
import { filesShown, type ShownFile } from './files-shown'
import type { Row } from './public-state'

type Asked = {
  req: PayloadRequest
  fields: readonly Field[]
  /** The document in one language. */
  values: object
  locale: Locale
}

/**
 * Refuses to publish what would show a hole: a picture or file that is not public, whose consent has
 * ended, or that says nothing in this language to those who do not see it.
 */
export async function refuseHoles({ req, fields, values, locale }: Asked): Promise<void> {
  for (const shown of filesShown(fields, values)) {
    const row = await rowOf(req, shown)
    const why =
      shown.collection === 'media'
        ? holeInFile(row, locale)
        : await holeInDocument(req, row, locale)
    if (why) throw refusal(req, why, { shown, row, locale })
  }
}

type Why =
  | 'fileGone'
  | 'fileInTrash'
  | 'fileNotPublished'
  | 'consentEnded'
  | 'consentWithdrawn'
  | 'altMissingIn'
  | 'documentInTrash'
  | 'documentNotPublished'
  | 'documentWithoutFile'

/** What keeps a file from being shown; past the access rules, as it stands for the public. */
function holeInFile(row: Row | null, locale: Locale): Why | undefined {
  if (!row) return 'fileGone'
  if (row['deletedAt']) return 'fileInTrash'
  if (row['_status'] !== 'published') return 'fileNotPublished'
  if (property(row['consent'], 'withdrawn')) return 'consentWithdrawn'
  if (hasEnded(row['consent'])) return 'consentEnded'
  const isPicture = String(row['mimeType']).startsWith('image/')
  if (isPicture && !row['decorative'] && !inLocale(row['alt'], locale)) return 'altMissingIn'
}

/** Documents are offered in whatever language they are published in, with a file of either. */
async function holeInDocument(
  req: PayloadRequest,
  row: Row | null,
  locale: Locale,
): Promise<Why | undefined> {
  if (!row) return 'fileGone'
  if (row['deletedAt']) return 'documentInTrash'
  const languages = [locale, otherLocale(locale)].filter(
    (each) => inLocale(row['_status'], each) === 'published',
  )
  if (languages.length === 0) return 'documentNotPublished'
  for (const language of languages) {
    const id = idOf(inLocale(row['file'], language))
    const file = id === null ? null : await rowOf(req, { collection: 'media', id })
    if (file && !holeInFile(file, locale)) return
  }
  return 'documentWithoutFile'
}

const hasEnded = (consent: unknown): boolean => {
  const until = property(consent, 'until')
  const day = until instanceof Date ? until.toISOString() : until
  return typeof day === 'string' && day.slice(0, 10) < todayInOslo()
}

const rowOf = (req: PayloadRequest, { collection, id }: ShownFile): Promise<Row | null> =>
  req.payload.db.findOne({ collection, where: { id: { equals: id } }, locale: 'all', req })

type About = { shown: ShownFile; row: Row | null; locale: Locale }

function refusal(req: PayloadRequest, why: Why, { shown, row, locale }: About): APIError {
  const file = (row && mayName(req, row) && nameOf(row, locale)) || String(shown.id)
  return new APIError(
    translate(req, why, { file, language: translate(req, locale) }),
    400,
    null,
    true,
  )
}

const nameOf = (row: Row, locale: Locale): string =>
  [row['filename'], inLocale(row['title'], locale), inLocale(row['title'], otherLocale(locale))]
    .filter((name) => typeof name === 'string')
    .find(Boolean) ?? ''

/** Drafts of others are not told by name. */
const mayName = (req: PayloadRequest, row: Row): boolean =>
  roleOf(req) !== 'communicator' ||
  row['_status'] === 'published' ||
  idOf(row['publisher']) === organisationOf(req)
