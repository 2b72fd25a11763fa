import type { PayloadRequest } from 'payload'
import { mentionedIn, mentions, termsFor } from '@/cms/erasure/terms'
import { placeInWords, placesOf, type WordPlace } from '@/cms/erasure/places'
import type { UseLine } from '@/cms/in-use/endpoint'
import { rowsOf } from '@/cms/publishing/transaction'
import { subscriptionsOf, type StoredSubscription } from '@/cms/subscriptions/stored'
import { oneSpelling, spokenEmail } from '@/lib/internet-address'
import { registrationsOf, type StoredRegistration } from './registrations'

/** What somebody wrote to the hub, as it is stored. */
export type StoredInquiry = {
  id: number
  name: string
  email: string
  topic: string
  /** The partner it is for, by its name. */
  recipient: string | null
  /** The card it is about, by its title, and what was answered. */
  card: string | null
  contactAnswer: string | null
  /** Of whoever asked to join. */
  organisationName: string | null
  sector: string | null
  pillar: string | null
  text: string
  language: string
  state: string
  createdAt: string
  keptUntil: string
}

/** All that is stored about somebody. */
export type PersonalData = {
  /** The address or name that was asked for. */
  asked: string
  /** What was sent from each address, and registered with it, the newest first. */
  senders: { email: string; inquiries: StoredInquiry[]; registrations: StoredRegistration[] }[]
  /** What the address is told of by e-mail, as it was chosen. */
  subscriptions: StoredSubscription[]
  /** Messages of the site to the address: when, and what about. */
  mails: { id: number; subject: string; createdAt: string; state: string }[]
  /** Answers below pages that mention them; nobody’s name is stored with one. */
  answers: { id: number; day: string; path: string; text: string }[]
  /** Where the rest stands: each is erased, or rewritten, in its own place. */
  people: UseLine[]
  accounts: UseLine[]
  elsewhere: UseLine[]
}

export const isAddress = (asked: string): boolean => asked.includes('@')

/** Looks for an e-mail address, or a name, in everything that is stored, versions of texts left aside. */
export async function findPersonalData(req: PayloadRequest, asked: string): Promise<PersonalData> {
  const terms = isAddress(asked)
    ? termsFor([], [asked, oneSpelling(asked), spokenEmail(oneSpelling(asked))])
    : termsFor([asked])
  const inquiries = await inquiriesOf(req, asked)
  const registrations = await registrationsOf(
    req,
    isAddress(asked) ? { address: asked } : { name: asked },
  )
  const theirs = new Set([
    ...inquiries.map(({ id }) => `inquiries ${id}`),
    ...registrations.map(({ id }) => `registrations ${id}`),
  ])
  const places = (await placesOf(req, terms)).filter(({ id, slug }) => !theirs.has(`${slug} ${id}`))
  const linesOf = async (wanted: (place: WordPlace) => boolean): Promise<UseLine[]> => {
    const lines: UseLine[] = []
    for (const place of places.filter(wanted)) lines.push(await placeInWords(req, place))
    return lines
  }
  const answers = await rowsOf<PersonalData['answers'][number]>(
    req,
    `select id::int as id, day::text as day, path, text from feedback
     where ${mentionedIn('text', terms)} order by id desc`,
  )
  return {
    asked,
    senders: sendersOf(inquiries, registrations),
    subscriptions: isAddress(asked) ? await subscriptionsOf(req, asked) : [],
    mails: await mailsTo(req, asked),
    answers: answers.filter(({ text }) => mentions(text, terms)),
    people: await linesOf(({ slug }) => slug === 'people'),
    accounts: await linesOf(({ slug }) => slug === 'users'),
    elsewhere: await linesOf(({ slug }) => slug !== 'people' && slug !== 'users'),
  }
}

/** Both by the address they came from. */
function sendersOf(
  inquiries: readonly StoredInquiry[],
  registrations: readonly StoredRegistration[],
): PersonalData['senders'] {
  const senderOf = ({ email }: { email: string }): string => oneSpelling(email)
  const sent = Map.groupBy(inquiries, senderOf)
  const registered = Map.groupBy(registrations, senderOf)
  return [...new Set([...sent.keys(), ...registered.keys()])].map((email) => ({
    email: spokenEmail(email),
    inquiries: sent.get(email) ?? [],
    registrations: registered.get(email) ?? [],
  }))
}

/** What was sent from an address, or by somebody of a name. */
export async function inquiriesOf(req: PayloadRequest, asked: string): Promise<StoredInquiry[]> {
  const column = isAddress(asked) ? 'email' : 'name'
  const terms = isAddress(asked)
    ? termsFor([], [oneSpelling(asked), spokenEmail(oneSpelling(asked))])
    : termsFor([asked])
  const rows = await rowsOf<StoredInquiry>(
    req,
    `select id, name, email, topic::text as topic, text, language::text as language,
       (select l.name from organisations_locales l where l._parent_id = recipient_id order by l._locale = 'nb' desc limit 1)
         as recipient,
       (select l.title from cards_locales l where l._parent_id = card_id order by l._locale = 'nb' desc limit 1) as card,
       contact_answer::text as "contactAnswer",
       organisation_name as "organisationName", sector::text as sector,
       (select l.name from topics_locales l where l._parent_id = pillar_id order by l._locale = 'nb' desc limit 1) as pillar,
       state::text as state, to_json(created_at)#>>'{}' as "createdAt",
       (kept_until at time zone 'UTC')::date::text as "keptUntil"
     from inquiries where ${mentionedIn(column, terms)} order by id desc`,
  )
  return rows.filter(({ email, name }) =>
    isAddress(asked) ? oneSpelling(email) === oneSpelling(asked) : mentions(name, terms),
  )
}

/** Messages of the site to an address. */
export async function mailsTo(req: PayloadRequest, asked: string): Promise<PersonalData['mails']> {
  if (!isAddress(asked)) return []
  const rows = await rowsOf<PersonalData['mails'][number] & { to: string }>(
    req,
    `select id, "to", subject, to_json(created_at)#>>'{}' as "createdAt", state::text as state
     from mails order by id desc`,
  )
  return rows
    .filter(({ to }) => oneSpelling(to) === oneSpelling(asked))
    .map(({ to: _, ...mail }) => mail)
}
