import type { Locale } from '@/i18n/locales'
import { inquiryMonths } from '@/lib/inquiries'
import type { Inquiry } from './check-inquiry'
import { inquiryMail } from './words'

export type InquiryDatabase = {
  query: (text: string, values: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>
}

type Sent = {
  inquiry: Inquiry
  /** The partner it is for, or the card it is about and with that its organisation; neither when it is for the hub. */
  recipient: number | null
  card: number | null
  locale: Locale
  token: string
  digest: string
  /** Where the panel shows an inquiry, up to its number. */
  panel: string
}

/**
 * One statement, and so one transaction: the token is used up, the inquiry kept, and a message put into the queue for
 * each communicator of the organisation it is for (about a card for its guests, too), or for the hub where there is none
 * and the site has an address (`src/cms/mail/queue.ts` writes the same row). Or none of it, when the token was used before.
 */
const keep = `
  with used as (
    insert into inquiry_tokens (token, digest) values ($1, $2) on conflict do nothing returning token),
  numbered as (
    select nextval(pg_get_serial_sequence('inquiries', 'id')) as id,
      coalesce((select publisher_id from cards where id = $16), (select id from organisations where id = $12))
        as recipient
    from used),
  told as (
    select users.email from numbered join users on users.organisation_id = numbered.recipient
    where users.role = 'communicator' or ($8 = 'card' and users.role = 'guest')),
  mailed as (
    insert into mails ("to", subject, text, language, state, until, next_try, tries, secret, about)
    select whom.email, $3, concat_ws(E'\\n\\n', $4::text, $5 || numbered.id, $6::text), 'nb', 'waiting',
      now() + interval '7 days', now(), 0, false, 'inquiries ' || numbered.id
    from numbered, (
      select email from told
      union select site.email from site where site.email <> '' and not exists (select from told)) whom
    returning id)
  insert into inquiries (id, language, topic, name, email, text, recipient_id, organisation_name, sector, pillar_id,
    card_id, kept_until, state, mail)
  select numbered.id, $7::enum_inquiries_language, $8::enum_inquiries_topic, $9, $10, $11, numbered.recipient,
    $13, $14::enum_inquiries_sector, (select id from topics where id = $15),
    (select id from cards where id = $16),
    ((now() at time zone 'Europe/Oslo')::date + make_interval(months => ${inquiryMonths}, hours => 12))
      at time zone 'UTC',
    'waiting', (select min(id) from mailed)
  from numbered
  returning id`

/** `used`: another message was sent with the same token before. The same one is kept once, however often it comes. */
export async function keepInquiry(
  pool: InquiryDatabase,
  { card, inquiry, locale, token, digest, panel, recipient }: Sent,
): Promise<'kept' | 'used'> {
  const { name, email, joining, topic, text } = inquiry
  const { after, before, subject } = inquiryMail(topic)
  const { organisation = null, sector = null, pillar = null } = joining ?? {}
  const values = [
    token,
    digest,
    subject,
    before,
    panel,
    after,
    locale,
    topic,
    name,
    email,
    text,
    recipient,
    organisation,
    sector,
    pillar,
    card,
  ]
  if ((await pool.query(keep, values)).rows.length > 0) return 'kept'
  const { rows } = await pool.query('select digest from inquiry_tokens where token = $1', [token])
  return rows[0]?.['digest'] === digest ? 'kept' : 'used'
}
