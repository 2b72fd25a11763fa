import type { Payload } from 'payload'
import { createGateway } from '@/data/gateway'
import { findTexts } from '@/features/search/queries/find'
import type { Locale } from '@/i18n/locales'
import type { Clock } from '@/lib/clock'
import { inSql } from './trail'

type Text = { id: number; collection: string; document: number; title: string }

/** What somebody who looks for something finds, the best first, as `news:3`. */
export async function foundBy(
  payload: Payload,
  query: string,
  { clock, locale = 'nb' }: { clock?: Clock; locale?: Locale } = {},
): Promise<string[]> {
  const { ranked } = await findTexts(createGateway(payload, { clock }), locale, query)
  const texts = new Map((await searchTexts(payload)).map((text) => [text.id, text]))
  return ranked.map(({ id }) => {
    const { collection, document } = texts.get(id) ?? {}
    return `${collection}:${document}`
  })
}

/** Everything that can be found. */
export const searchTexts = (payload: Payload): Promise<Text[]> =>
  inSql<Text>(payload, 'select * from search_texts order by collection, document, locale')
