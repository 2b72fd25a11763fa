import type { FieldHook } from 'payload'
import { speaksFor } from '@/cms/access/roles'
import type { Locale } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import { languageMeant, pictureFor, wordsOf, type Words } from './words'

/** `mine`: whether the principal may change them. */
type Told = Words & { of: number; in: Locale; mine: boolean }

/** The words about the picture of a document, for the one form that shows them. */
export const readWords: FieldHook = async ({
  data,
  findMany,
  req,
  siblingData,
}): Promise<Told | undefined> => {
  const id = idOf(siblingData['picture'])
  if (id === null || !req.user || findMany) return
  const locale = languageMeant(req, data?.['language'])
  const found = await pictureFor(req, id, { locale })
  return found
    ? { ...wordsOf(found), of: id, in: locale, mine: speaksFor(req, found.publisher) }
    : undefined
}
