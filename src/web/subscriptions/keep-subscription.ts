import { randomBytes } from 'node:crypto'
import { href } from '@/i18n/paths'
import type { Locale } from '@/i18n/locales'
import {
  aboutSubscriber,
  keyDigest,
  pendingDays,
  type SubscriptionChoices,
} from '@/lib/subscriptions'
import type { InquiryDatabase } from '@/web/inquiries/keep-inquiry'
import { alreadyMail, confirmationMail } from './words'

type Asked = {
  /** In one spelling. */
  email: string
  choices: SubscriptionChoices
  locale: Locale
  token: string
  digest: string
  /** A keyed digest of the address, by which it is known for a day that it was written to. */
  address: string
  serverUrl: string
}

/**
 * One statement, and so one transaction, the same for every address, so that nobody learns whether one is known: the token is
 * used up, the address kept unless it is, and one message put into the queue, unless one was within a day. What a
 * subscriber has confirmed does not change: whoever fills in the form may be anybody.
 */
const keep = `
  with used as (
    insert into inquiry_tokens (token, digest) values ($1, $2) on conflict do nothing returning token),
  mailing as (
    insert into subscription_requests (address) select $3 from used
    on conflict (address) do update set at = now() where subscription_requests.at < now() - interval '1 day'
    returning address),
  kept as (
    insert into subscribers as s (email, language, languages, topics, events, link)
    select $4, $5, $6::text[], $7::integer[], $8::boolean, $9 from used
    on conflict (email) do update set
      language = case when s.confirmed_at is null then excluded.language else s.language end,
      languages = case when s.confirmed_at is null then excluded.languages else s.languages end,
      topics = case when s.confirmed_at is null then excluded.topics else s.topics end,
      events = case when s.confirmed_at is null then excluded.events else s.events end,
      created_at = case when s.confirmed_at is null then now() else s.created_at end,
      link = case when exists (select from mailing) then excluded.link else s.link end
    returning id, email, language, confirmed_at is not null as confirmed),
  mailed as (
    insert into mails ("to", subject, text, language, state, until, next_try, tries, secret, about)
    select kept.email, words.subject, concat_ws(E'\\n\\n', words.before, $10::text, words.after),
      kept.language::enum_mails_language, 'waiting', now() + interval '${pendingDays} days', now(), 0, true,
      '${aboutSubscriber}' || kept.id
    from kept cross join mailing
      join jsonb_to_recordset($11::jsonb) words (confirmed boolean, language text, subject text, before text, after text)
      on words.confirmed = kept.confirmed and words.language = kept.language
    returning id)
  select (select count(*) from used)::int as used, (select count(*) from mailed)::int as mailed`

const words = JSON.stringify(
  (['nb', 'en'] as const).flatMap((language) => [
    { confirmed: false, language, ...confirmationMail[language] },
    { confirmed: true, language, ...alreadyMail[language] },
  ]),
)

/** `used`: another address was sent with the same token before. The same one is kept once, however often it comes. */
export async function keepSubscription(
  pool: InquiryDatabase,
  { address, choices, digest, email, locale, serverUrl, token }: Asked,
): Promise<'kept' | 'used'> {
  const key = randomBytes(24).toString('base64url')
  const values = [
    token,
    digest,
    address,
    email,
    locale,
    choices.languages,
    choices.topics,
    choices.events,
    keyDigest(key),
    `${serverUrl}${href(locale, 'subscription')}?n=${key}`,
    words,
  ]
  const { rows } = await pool.query(keep, values)
  if (rows[0]?.['used'] === 1) return 'kept'
  const before = await pool.query('select digest from inquiry_tokens where token = $1', [token])
  return before.rows[0]?.['digest'] === digest ? 'kept' : 'used'
}

/** What a subscriber has chosen; `null` where there is none with this number or link. */
export async function readSubscription(
  pool: InquiryDatabase,
  key: SubscriptionKey,
): Promise<(SubscriptionChoices & { confirmed: boolean }) | null> {
  const { rows } = await pool.query(
    `select languages, topics, events, confirmed_at is not null as confirmed from subscribers where ${whose}`,
    whoseOf(key),
  )
  // The columns are those of the statement, and their types those of the table.
  return (rows[0] ?? null) as Awaited<ReturnType<typeof readSubscription>>
}

/** Confirms what is chosen, whether for the first time or again. What was told before is not told. */
export async function confirmSubscription(
  pool: InquiryDatabase,
  key: SubscriptionKey,
  { events, languages, topics }: SubscriptionChoices,
): Promise<boolean> {
  const { rows } = await pool.query(
    `update subscribers set languages = $3::text[], topics = $4::integer[], events = $5::boolean,
      confirmed_at = coalesce(confirmed_at, now()),
      told = coalesce(told, (select max(day) from told_news), '-infinity')
     where ${whose} returning id`,
    [...whoseOf(key), languages, topics, events],
  )
  return rows.length > 0
}

/**
 * Deletes the address at once, and every message to it that has not been sent. Who had confirmed may ask again and gets a
 * message; the mark of others stays, since a stranger may have asked for them.
 */
export async function endSubscription(
  pool: InquiryDatabase,
  key: SubscriptionKey,
  digestOf: (address: string) => string,
): Promise<void> {
  const { rows } = await pool.query(
    `select email from subscribers where ${whose} and confirmed_at is not null`,
    whoseOf(key),
  )
  await pool.query(
    `with gone as (delete from subscribers where ${whose} returning id),
       marks as (delete from subscription_requests where address = any ($3::text[]))
     delete from mails where about in (select '${aboutSubscriber}' || id from gone)`,
    [...whoseOf(key), rows.map(({ email }) => digestOf(String(email)))],
  )
}

/** By the number that a key was made from, or by a key that was made by chance and is kept as a digest. */
export type SubscriptionKey = { id: string | null; link: string }
const whose = '(id = $1::uuid or link = $2)'
const whoseOf = ({ id, link }: SubscriptionKey): unknown[] => [id, link]
