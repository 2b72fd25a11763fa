import { permanentResponse } from '@/features/site/permanent'
import { isPaged } from '@/i18n/document-path'
import { isLocale } from '@/i18n/locales'
import { permanentPath } from '@/i18n/permanent'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<Record<'locale' | 'collection' | 'id', string>> }

/** The address of a document that outlives its page's. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, collection, id } = await params
  return isLocale(locale) && isPaged(collection)
    ? permanentResponse(permanentPath(locale, { collection, id: Number(id) }))
    : new Response(null, { status: 404 })
}
