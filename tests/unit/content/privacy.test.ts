import { readFileSync } from 'node:fs'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { Inquiries } from '@/cms/inquiries/collection'
import { Registrations } from '@/cms/registrations/collection'
import { linkDays } from '@/cms/previews/links'
import { answerMonths } from '@/cms/reads/answers'
import { backupMonths } from '@/lib/backups'
import { inquiryMonths } from '@/lib/inquiries'
import { pendingDays } from '@/lib/subscriptions'
import { registrationDays } from '@/lib/registrations'
import { countInWords } from '@/lib/numerals'
import { readContent } from '@/seed/content'
import { trailYears } from '@/worker/trim-trail'

const textIn = (locale: 'nb' | 'en'): string =>
  readContent().pages.find((one) => one.page === 'privacy' && one.locale === locale)?.body ?? ''

/** What the page calls each field in which somebody's data is stored. */
const called: Record<string, Record<'nb' | 'en', string>> = {
  name: { nb: 'navnet', en: 'your name' },
  email: { nb: 'e-postadressen', en: 'e-mail address' },
  topic: { nb: 'hva det gjelder', en: 'what it is about' },
  text: { nb: 'meldingen', en: 'the message' },
  language: { nb: 'språket', en: 'the language' },
  recipient: { nb: 'hvem den er til', en: 'whom it is for' },
  organisationName: { nb: 'organisasjonen', en: 'the organisation' },
  sector: { nb: 'sektoren', en: 'the sector' },
  pillar: { nb: 'innsatsområdet', en: 'the pillar' },
  card: { nb: 'hvilket kort', en: 'which card' },
  contactAnswer: { nb: 'svaret på om de vil ha kontakt', en: 'the answer to whether' },
}
/** And of a subscription, whose number and digest of a link say nothing of anybody. */
const subscribed: Record<string, Record<'nb' | 'en', string>> = {
  email: { nb: 'e-postadressen', en: 'the e-mail address' },
  language: { nb: 'språket på siden', en: 'the language of the page' },
  languages: { nb: 'språkene', en: 'the languages' },
  topics: { nb: 'innsatsområdene', en: 'the pillars' },
  events: { nb: 'arrangementer', en: 'events' },
  created_at: { nb: 'tidspunktene du ba om det', en: 'the times at which you asked' },
  confirmed_at: { nb: 'og bekreftet', en: 'and confirmed' },
  told: { nb: 'hvilken dag du sist fikk nytt', en: 'the day on which you last got news' },
}
/** And of whoever registers for an event. */
const calledAtEvents: Record<string, Record<'nb' | 'en', string>> = {
  name: { nb: 'navnet', en: 'your name' },
  email: { nb: 'e-postadressen', en: 'e-mail address' },
  event: { nb: 'arrangementet', en: 'the event' },
  place: { nb: 'om du har plass', en: 'whether you have a place' },
  language: { nb: 'språket', en: 'the language' },
  organisationName: { nb: 'organisasjonen', en: 'the organisation' },
}
/** What says something of the inquiry, and not of who sent it. */
const bookkeeping = ['state', 'keptUntil', 'notified', 'mail', 'contact']

const namesIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) =>
    'name' in field ? field.name : 'fields' in field ? namesIn(field.fields) : [],
  )

describe.each(['nb', 'en'] as const)('the page about privacy in %s', (locale) => {
  const text = textIn(locale)
  const form = /\[skjemaet\].*|\[the form\].*/.exec(text)?.[0] ?? ''

  it('names every field of an inquiry, and none that there is not', () => {
    const fields = namesIn(Inquiries.fields)
    expect(fields.filter((name) => !bookkeeping.includes(name)).toSorted()).toEqual(
      Object.keys(called).toSorted(),
    )
    for (const words of Object.values(called)) expect(form).toContain(words[locale])
  })

  it('names every column of a subscription, and says when it goes', () => {
    const migration = readFileSync('src/migrations/20261128_054000_subscriptions.ts', 'utf8')
    const [, table = ''] = /create table subscribers \(([^`]*)`/.exec(migration) ?? []
    const columns = [...table.matchAll(/^\s+(\w+) /gm)].map(([, name]) => String(name))
    expect(columns.toSorted()).toEqual([...Object.keys(subscribed), 'id', 'link'].toSorted())
    const [said = ''] = /.*\]\((?:\/abonner|\/en\/subscribe)\).*/.exec(text) ?? []
    for (const words of Object.values(subscribed)) expect(said).toContain(words[locale])
    const days = `${countInWords(pendingDays, locale)} ${{ nb: 'dager', en: 'days' }[locale]}`
    expect(said).toContain({ nb: `slettes den etter ${days}`, en: `deleted after ${days}` }[locale])
  })

  it('names every field of a registration, none that there is not, and how long it is kept', () => {
    const said = /^(?:Melder du deg på|If you register).*/m.exec(text)?.[0] ?? ''
    const fields = namesIn(Registrations.fields)
    expect(fields.filter((name) => !['emailKey', 'token'].includes(name)).toSorted()).toEqual(
      Object.keys(calledAtEvents).toSorted(),
    )
    for (const words of Object.values(calledAtEvents)) expect(said).toContain(words[locale])
    const days = `${registrationDays} ${{ nb: 'dager etter', en: 'days after' }[locale]}`
    expect(said).toContain(days)
    const { description } = Registrations.admin ?? {}
    expect(JSON.stringify(description)).toContain(days)
  })

  it('says how long everything is kept, as the worker and the runbook have it', () => {
    const months = (count: number) =>
      `${countInWords(count, locale)} ${{ nb: 'måneder', en: 'months' }[locale]}`
    const years = `${countInWords(trailYears, locale)} ${{ nb: 'år', en: 'years' }[locale]}`
    expect(form).toContain(months(inquiryMonths))
    expect(text).toContain(`${{ nb: 'opptil', en: 'up to' }[locale]} ${months(backupMonths)}`)
    expect(text).toContain(`${{ nb: 'slettes etter', en: 'deleted after' }[locale]} ${years}`)
    expect(text).toContain(`${linkDays} ${{ nb: 'dager', en: 'days' }[locale]}`)
    expect(answerMonths).toBe(12)
    expect(text).toContain({ nb: 'slettes etter et år', en: 'deleted after a year' }[locale])
    expect(readFileSync('deploy/runbook.md', 'utf8').replaceAll('\n', ' ')).toContain(
      `older than ${countInWords(backupMonths, 'en')} months`,
    )
  })

  it('tells what the law asks for: purposes, grounds, sources, who reads it, rights, and where to complain', () => {
    const asked = {
      nb: [
        'berettigede interesse',
        'samtykke',
        'trekke det tilbake',
        'Opplysningene er hentet fra',
        'leses av redaktørene',
        'få en kopi',
        'rettet eller slettet',
        'ikke brukes mens',
        'protestere',
        'Ingen må oppgi',
        'avgjøres automatisk',
        'datatilsynet.no',
      ],
      en: [
        'legitimate interest',
        'consent',
        'withdrawn at any time',
        'The information comes from',
        'read by the editors',
        'get a copy',
        'corrected or erased',
        'not used while',
        'object',
        'Nobody has to give',
        'decided automatically',
        'datatilsynet.no',
      ],
    }
    for (const words of asked[locale]) expect(text).toContain(words)
  })
})
