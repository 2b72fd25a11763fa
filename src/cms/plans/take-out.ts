import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { locales, type Locale } from '@/i18n/locales'
import type { Plan } from './plan'
import type { Text } from './texts'

type Change = (
  text: Text,
  planned: { collection: CollectionSlug; fields: readonly FlattenedField[]; locale: Locale },
) => Text

/** Changes the texts that are planned to go out, and those kept with what was submitted, each by `change`. */
export async function changePlanned(req: PayloadRequest, change: Change): Promise<void> {
  for (const table of ['plans', 'approvals'])
    for (const { id, collection, texts } of await rowsOf<Kept>(
      req,
      `select id, collection, texts from ${table} where texts is not null`,
    )) {
      const fields = req.payload.collections[collection].config.flattenedFields
      const left = { ...texts }
      for (const locale of locales) {
        const text = texts[locale]
        if (text) left[locale] = change(text, { collection, fields, locale })
      }
      if (!isDeepStrictEqual(left, texts))
        await runSql(
          req,
          `update ${table} set texts = ${escapeLiteral(JSON.stringify(left))}::jsonb where id = ${id}`,
        )
    }
}

type Kept = { id: number; collection: CollectionSlug; texts: Plan['texts'] }

/** Why a plan failed is told in words of the time; those that name somebody go, the failure stays. */
export async function forgetReasons(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  const reasons = `concat_ws(' ', reason_nb, reason_en)`
  const failed = await rowsOf<{ id: number; reasons: string }>(
    req,
    `select id, ${reasons} as reasons from plans where ${mentionedIn(reasons, terms)}`,
  )
  for (const plan of failed.filter((each) => mentions(each.reasons, terms)))
    await runSql(req, `update plans set reason_nb = null, reason_en = null where id = ${plan.id}`)
}
