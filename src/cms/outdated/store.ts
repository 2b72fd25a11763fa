import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import type { Locale } from '@/i18n/locales'
import { isOriginalText, type OriginalText } from './text-changes'

/** The language of a document that was left behind, and what the other one said when both said the same. */
export type Outdated = {
  language: Locale
  before: OriginalText
  /** Whether the save under way is what left it behind. */
  justNow: boolean
}

export async function outdatedOf(
  req: PayloadRequest,
  collection: string,
  document: number,
): Promise<Outdated | null> {
  const [found] = await rowsOf<{ language: Locale; words: unknown; just_now: boolean }>(
    req,
    `select language, words, since = now() as just_now from outdated_texts where ${isDocument(collection, document)}`,
  )
  if (!found || !isOriginalText(found.words)) return null
  return { language: found.language, before: found.words, justNow: found.just_now }
}

export async function markOutdated(
  req: PayloadRequest,
  collection: string,
  document: number,
  { language, before }: Omit<Outdated, 'justNow'>,
): Promise<void> {
  await runSql(
    req,
    `insert into outdated_texts (collection, document, language, words)
     values (${escapeLiteral(collection)}, ${document}, ${escapeLiteral(language)},
       ${escapeLiteral(JSON.stringify(before))}::jsonb)
     on conflict (collection, document) do nothing`,
  )
}

/** Both languages say the same, or only one says anything. */
export async function unmarkOutdated(
  req: PayloadRequest,
  collection: string,
  document: number,
): Promise<void> {
  await runSql(req, `delete from outdated_texts where ${isDocument(collection, document)}`)
}

/** Takes out what a text that names somebody said before; that the other language is behind stays known. */
export async function forgetOutdated(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  const sure = terms.filter((term) => term.sure)
  const found = await rowsOf<{ collection: string; document: number; words: string }>(
    req,
    `select collection, document, words::text from outdated_texts where ${mentionedIn('words::text', sure)}`,
  )
  for (const { collection, document, words } of found)
    if (mentions(words, sure))
      await runSql(
        req,
        `update outdated_texts set words = '{"title": "", "lead": "", "paragraphs": []}'
         where ${isDocument(collection, document)}`,
      )
}

const isDocument = (collection: string, document: number): string =>
  `collection = ${escapeLiteral(collection)} and document = ${document}`
