import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { queueMail } from '@/cms/mail/queue'
import type { Media } from '@/payload-types'
import { newsroom } from './newsroom'
import { plan } from './plans'
import { appoint, partner, person } from './register'
import type { SignedIn } from './sign-in'
import { block, figure, paragraph, textOf, words } from './texts'

/** Words that stand for nobody else in any test, as texts, addresses and files spell them. */
export const name = 'Torbjørg Kvitsølvøy'
export const traces = ['kvitsølvøy', 'kvitsolvoy', 'aurefjell', '90817263']

const said = (text: string) => textOf(paragraph(words(text)))

/** A picture wide enough for every size. */
async function wide(payload: Payload, filename: string, data: Partial<Media> = {}) {
  const bytes = await sharp({
    create: { width: 1700, height: 20, channels: 3, background: '#224499' },
  })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    locale: 'nb',
    data: { alt: filename, decorative: true, _status: 'published', ...data },
    file: { data: bytes, name: `${filename}.png`, mimetype: 'image/png', size: bytes.length },
  })
  return id
}

/** Somebody who stands in every place of the site where a person can, in both languages. */
export async function someoneKnown(payload: Payload, admin: SignedIn) {
  const room = newsroom(payload)
  const organisation = await partner(payload)
  const other = await person(payload, 'Ola Annen')
  const { id } = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: {
      name: 'Torbjørg Aurefjell',
      aliases: ['Tobba Kvitsølvøy'],
      email: 'torbjorg.kvitsolvoy@example.org',
      _status: 'published',
    },
  })
  const change = (data: object, draft = false) =>
    payload.update({ collection: 'people', id, locale: 'nb', draft, data })
  const portrait = await wide(payload, 'torbjorg-kvitsolvoy', { people: [id], alt: name })
  const earlier = await wide(payload, 'kvitsolvoy-for')
  await change({ name, photo: earlier, _status: 'published' })
  await change({ photo: portrait, _status: 'published' })
  await payload.update({
    collection: 'people',
    id,
    locale: 'en',
    data: { title: 'Professor', _status: 'published' },
  })
  await change({ phone: '90817263' }, true)
  const together = await wide(payload, 'gruppen', { people: [id, other] })

  const past = { person: id, organisation, from: '2024-01-01', to: '2024-12-31' } as const
  const seat = await appoint(payload, past)
  await appoint(payload, { person: id, organisation, from: '2025-01-01' }, { role: 'Leder' })
  const next = await appoint(
    payload,
    { person: id, organisation: await partner(payload), from: '2027-01-01' },
    { _status: 'draft' },
  )
  await plan(admin, `appointments/${next.id}`, { action: 'publish', languages: ['nb'] })
  await plan(admin, `people/${id}`, { action: 'publish', languages: ['nb'] })

  const theirs = textOf(
    block({ blockType: 'speech', person: id, title: 'Leder', text: 'Vi er i gang.' }),
    block({ blockType: 'speech', name, text: 'Det var på tide.' }),
    block({ blockType: 'people', people: [id, other] }),
    block({ blockType: 'people', people: [id] }),
    block({ blockType: 'gallery', pictures: [portrait, together] }),
    figure(portrait),
  )
  const byline = {
    people: [{ person: id, title: 'Kvitsølvøy, den gang leder' }, { person: other }],
  }
  const contacted = { pressContact: { person: id } }
  const inArticle = { byline, ...contacted, people: [id, other], picture: portrait, body: theirs }
  const article = await room.article('I alle roller', inArticle)
  await payload.update({
    collection: 'news',
    id: article.id,
    draft: true,
    data: { lead: 'Et utkast.', byline },
  })
  const english = await room.article('In every role', { ...inArticle, language: 'en' })
  const trashed = await room.article('Kastet', inArticle)
  await payload.update({
    collection: 'news',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
  const planned = await room.article('Planlagt', { ...inArticle, _status: 'draft' })
  await plan(admin, `news/${planned.id}`, { action: 'publish' })

  await payload.create({
    collection: 'plans',
    data: {
      collection: 'news',
      document: article.id,
      action: 'unpublish',
      languages: ['nb'],
      at: '2026-01-01T08:00:00Z',
      nextTry: '2026-01-01T08:00:00Z',
      speaks: 'nb',
      state: 'failed',
      tries: 1,
      reasonNb: 'Filen «torbjorg-kvitsolvoy.png» er ikke publisert.',
    },
  })

  const submission = {
    collection: 'news',
    document: planned.id,
    submittedAt: '2026-01-01T08:00:00Z',
    submittedBy: name,
    speaks: 'nb' as const,
    texts: { nb: { title: 'Innsendt', lead: 'En ingress.', language: 'nb', ...inArticle } },
  }
  await payload.create({ collection: 'approvals', data: { ...submission, state: 'submitted' } })
  await payload.create({
    collection: 'approvals',
    data: {
      ...submission,
      state: 'returned',
      open: false,
      decidedBy: name,
      comment: `Spør ${name} først.`,
      paragraphWords: `${name} sier`,
    },
  })

  const commented = { collection: 'news', document: planned.id }
  const asked = await payload.create({
    collection: 'comments',
    data: {
      ...commented,
      text: `Har ${name} sagt ja?`,
      paragraph: `${name} sier at det er på tide.`,
    },
  })
  for (const more of [
    { text: 'Ja, i går.', thread: asked.id },
    { text: `Spør Tobba Kvitsølvøy.`, thread: asked.id },
    { text: 'Kortere.', paragraph: `Leder ${name} er i gang.` },
  ])
    await payload.create({ collection: 'comments', data: { ...commented, ...more } })

  const programme = [{ title: 'Åpning', people: [{ person: id, role: 'opener' as const }] }]
  const event = await room.event('Med program', {
    start: '2027-05-05T09:00:00Z',
    contact: id,
    programme,
    body: theirs,
  })
  await payload.update({
    collection: 'events',
    id: event.id,
    locale: 'en',
    draft: true,
    data: {
      title: 'With a programme',
      slug: `programme-${event.id}`,
      lead: 'In brief.',
      programme,
    },
  })
  const page = await payload.create({
    collection: 'pages',
    locale: 'en',
    data: {
      title: 'Voices',
      slug: `voices-${id}`,
      kind: 'plain',
      body: theirs,
      _status: 'published',
    },
  })

  // What an editor wrote, and rewrote.
  const rewritten = await room.article('Omskrevet', {
    slug: 'samtale-med-torbjorg-kvitsolvoy',
    body: said(`Vi møtte ${name}.`),
  })
  await payload.update({
    collection: 'news',
    id: rewritten.id,
    data: { slug: 'samtale-med-en-leder', body: said('Vi møtte en leder.'), _status: 'published' },
  })
  const draft = await room.article('Begynt på', { body: said(`Med ${name}s`), _status: 'draft' })
  await payload.update({
    collection: 'news',
    id: draft.id,
    draft: true,
    data: { body: said('Med en leder') },
  })
  const { id: halfPublic } = await payload.create({
    collection: 'pages',
    locale: 'nb',
    data: { title: 'Halvt', slug: `halvt-${id}`, kind: 'plain', _status: 'published' },
  })
  const inEnglish = (data: object, asDraft = false) =>
    payload.update({ collection: 'pages', id: halfPublic, locale: 'en', draft: asDraft, data })
  const half = { title: 'Half', slug: `half-${id}`, body: said(`With ${name}.`) }
  await inEnglish({ ...half, _status: 'published' })
  await inEnglish({ _status: 'draft' })
  await inEnglish({ body: said('With a leader.') }, true)
  const intro = (text: string) =>
    payload.updateGlobal({ slug: 'site', locale: 'nb', data: { headline: 'Rom', intro: text } })
  await intro(`Ledet av ${name}.`)
  await intro('Ledet av en leder.')

  const req = await createLocalReq({}, payload)
  const mail = { to: 'torbjorg.kvitsolvoy@example.org', subject: 'Velkommen', text: 'Hei.' }
  await queueMail(req, mail)
  await queueMail(req, { ...mail, to: 'kari@example.org', subject: `Om ${name}` })
  await payload.db.create({
    collection: 'payload-preferences',
    data: {
      key: `collection-people-${id}`,
      value: { fields: {} },
      user: { relationTo: 'users', value: admin.user.id },
    },
  })
  return {
    id,
    other,
    organisation,
    seat: seat.id,
    article: article.id,
    english: english.id,
    trashed: trashed.id,
    planned: planned.id,
    event: event.id,
    page: page.id,
    pictures: { portrait, earlier, together },
  }
}

/** Texts that only people can rewrite, with what the answer calls each. */
export async function textsAbout(payload: Payload) {
  const room = newsroom(payload)
  const bold = { ...words('Kvitsølvøy'), format: 1 }
  const body = textOf(paragraph(words('Vi møtte Torbjørg '), bold))
  await room.article('Portrettet', { body })
  await room.article('The portrait', { language: 'en', lead: `With ${name}.`, _status: 'draft' })
  return ['nyhet «Portrettet» (norsk)', 'nyhet «The portrait» (engelsk, utkast)']
}
