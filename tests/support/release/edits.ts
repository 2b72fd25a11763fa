import type { CollectionSlug, File, Payload } from 'payload'
import sharp from 'sharp'
import type { Locale } from '@/i18n/locales'

type Data = Record<string, unknown>
const published = { _status: 'published' }
const draft = { _status: 'draft' }

/**
 * A year of editors' work on top of the first content, as it was possible in the release it is kept
 * from: what later versions refuse is in it on purpose. Written without the types of the content
 * model, which are those of this version.
 */
export async function edit(payload: Payload): Promise<void> {
  const create = async (collection: CollectionSlug, locale: Locale, data: Data, file?: File) => {
    const doc = await payload.create({ collection, locale, data: data as never, file, depth: 0 })
    return doc.id
  }
  const update = (collection: CollectionSlug, id: number, locale: Locale, data: Data) =>
    payload.update({ collection, id, locale, data, depth: 0 })
  const save = (collection: CollectionSlug, id: number, locale: Locale, data: Data) =>
    payload.update({ collection, id, locale, data, draft: true, depth: 0 })
  const trash = (collection: CollectionSlug, id: number) =>
    update(collection, id, 'nb', { deletedAt: '2026-10-01T08:00:00.000Z' })
  const { docs: partners } = await payload.find({ collection: 'organisations', limit: 2 })
  const [owner, logoOwner] = partners.map(({ id }) => id)
  const { docs: known } = await payload.find({ collection: 'people', limit: 2 })
  const [shown, seated] = known.map(({ id }) => id)

  // Pictures and files, in every state two languages can be in.
  const onlyNb = await create(
    'media',
    'nb',
    { alt: 'Bare på norsk', ...published },
    await flat('bare-norsk'),
  )
  const onlyEn = await create(
    'media',
    'en',
    { alt: 'Only in English', ...published },
    await flat('bare-engelsk'),
  )
  const both = await create(
    'media',
    'nb',
    { alt: 'På begge', caption: 'Hvem og hvor', credit: 'Kari Foto', ...published },
    await flat('begge'),
  )
  await update('media', both, 'en', { alt: 'In both', caption: 'Who and where', ...published })
  const never = await create(
    'media',
    'nb',
    { alt: 'Aldri publisert', ...draft },
    await flat('utkast'),
  )
  await save('media', never, 'en', { alt: 'Never published' })
  const binned = await create('media', 'nb', { alt: 'Kastet', ...published }, await flat('kastet'))
  await trash('media', binned)
  const changed = await create(
    'media',
    'nb',
    { alt: 'Publisert tekst', ...published },
    await flat('endret'),
  )
  await update('media', changed, 'en', { alt: 'Published text', ...published })
  await save('media', changed, 'nb', { alt: 'Utkast over det publiserte' })
  await save('media', changed, 'en', { alt: 'Draft over what is published' })
  const draftEnglish = await create(
    'media',
    'nb',
    { alt: 'Publisert på norsk', ...published },
    await flat('engelsk-utkast'),
  )
  await save('media', draftEnglish, 'en', { alt: 'English only a draft' })
  const decoration = await create(
    'media',
    'nb',
    { decorative: true, ...published },
    await flat('pynt'),
  )
  const withdrawn = await create(
    'media',
    'nb',
    { alt: 'Tatt ned', ...published },
    await flat('tatt-ned'),
  )
  await update('media', withdrawn, 'nb', draft)
  const half = await create(
    'media',
    'nb',
    { alt: 'Tatt ned på norsk', ...published },
    await flat('halvt-tatt-ned'),
  )
  await update('media', half, 'en', { alt: 'Still in English', ...published })
  await update('media', half, 'nb', draft)
  const ended = await create(
    'media',
    'nb',
    {
      alt: 'Samtykket er over',
      people: [shown],
      consent: { given: '2020-01-01T12:00:00.000Z', until: '2021-01-01T12:00:00.000Z' },
      publisher: owner,
      ...published,
    },
    await flat('samtykke'),
  )
  const logo = await create(
    'media',
    'nb',
    { alt: 'Logo', drawing: true, ...published },
    await flat('logo', 'png'),
  )
  const deleted = await create(
    'media',
    'nb',
    { alt: 'Slettet', ...published },
    await flat('slettet'),
  )
  await payload.delete({ collection: 'media', id: deleted })
  const nbFile = await create('media', 'nb', published, pdf('rapport'))
  const enFile = await create('media', 'en', published, pdf('report'))
  const draftFile = await create('media', 'nb', draft, pdf('utkast'))

  // Documents: with both files, with one of them, with none.
  const twoFiles = await create('documents', 'nb', {
    title: 'Rapport',
    slug: 'rapport',
    file: nbFile,
    date: '2025-12-16T12:00:00.000Z',
    publisher: owner,
    ...published,
  })
  await update('documents', twoFiles, 'en', {
    title: 'Report',
    slug: 'report',
    file: enFile,
    ...published,
  })
  const oneFile = await create('documents', 'nb', {
    title: 'Innspill',
    slug: 'innspill',
    file: nbFile,
    ...published,
  })
  await update('documents', oneFile, 'en', {
    title: 'Input',
    slug: 'input',
    file: nbFile,
    ...published,
  })
  const noFile = await create('documents', 'nb', {
    title: 'Uten fil',
    slug: 'uten-fil',
    ...published,
  })
  const hiddenFile = await create('documents', 'nb', {
    title: 'Fil som er utkast',
    slug: 'fil-utkast',
    file: draftFile,
    ...published,
  })

  // Articles and everything a text can show.
  const text = body([
    paragraph('Avsnitt med ord.'),
    block('figure', { picture: both, caption: 'Egen bildetekst' }),
    block('gallery', { pictures: [onlyNb, changed, decoration, ended] }),
    block('download', { document: oneFile }),
  ])
  const article = await create('news', 'nb', {
    title: 'Sak med bilder',
    slug: 'sak-med-bilder',
    lead: 'Det viktigste.',
    language: 'nb',
    kind: 'news',
    picture: onlyNb,
    body: text,
    attachments: [twoFiles, oneFile, noFile, hiddenFile],
    people: [shown],
    publishedAt: '2026-02-03T08:30:00.000Z',
    publisher: owner,
    ...published,
  })
  await update('news', article, 'nb', { slug: 'sak-med-bilder-og-vedlegg', ...published })
  await save('news', article, 'nb', { title: 'Sak med bilder, under arbeid', picture: both })
  const english = await create('news', 'en', {
    title: 'Article with pictures',
    slug: 'article-with-pictures',
    lead: 'What matters.',
    language: 'en',
    kind: 'news',
    picture: decoration,
    translation: { original: article },
    publishedAt: '2026-02-04T08:30:00.000Z',
    ...published,
  })
  await create('news', 'nb', {
    title: 'Sak på nynorsk',
    slug: 'sak-pa-nynorsk',
    lead: 'Det viktigaste.',
    language: 'nn',
    kind: 'opinion',
    picture: both,
    translation: { original: english },
    publishedAt: '2026-02-05T08:30:00.000Z',
    ...published,
  })
  const planned = await create('news', 'nb', {
    title: 'Planlagt',
    slug: 'planlagt',
    lead: 'Snart.',
    language: 'nb',
    kind: 'news',
    ...draft,
  })
  const binnedArticle = await create('news', 'nb', {
    title: 'Kastet sak',
    slug: 'kastet-sak',
    lead: 'Borte.',
    language: 'nb',
    kind: 'news',
    ...published,
  })
  for (let at = 1; at <= 6; at += 1)
    await update('news', binnedArticle, 'nb', { lead: `Borte, ${at}.`, ...published })
  await trash('news', binnedArticle)
  const gone = await create('news', 'nb', {
    title: 'Slettet sak',
    slug: 'slettet-sak',
    lead: 'Borte.',
    language: 'nb',
    kind: 'news',
    ...published,
  })
  await payload.delete({ collection: 'news', id: gone })

  // Events and pages: one document, two languages that are not equally far.
  const event = await create('events', 'nb', {
    title: 'Seminar',
    slug: 'seminar',
    lead: 'Om tilgang.',
    type: 'seminar',
    state: 'planned',
    start: '2026-11-03T08:00:00.000Z',
    start_tz: 'Europe/Oslo',
    picture: decoration,
    body: text,
    programme: [
      {
        time: '09.00',
        title: 'Åpning',
        people: [{ person: shown, role: 'opener', title: 'Leder' }],
      },
    ],
    afterwards: { summary: 'Det gikk bra.', report: twoFiles },
    ...published,
  })
  await update('events', event, 'en', {
    title: 'Seminar in English',
    slug: 'seminar-en',
    lead: 'On access.',
    programme: [{ time: '09:00', title: 'Opening', people: [{ person: shown, role: 'opener' }] }],
    ...published,
  })
  await save('events', event, 'en', { title: 'Seminar, being rewritten' })
  const page = await create('pages', 'nb', {
    title: 'Vanlig side',
    slug: 'vanlig-side',
    kind: 'plain',
    picture: half,
    body: text,
    ...published,
  })
  await save('pages', page, 'en', { title: 'Plain page, unfinished', slug: 'plain-page' })
  await update('pages', page, 'nb', { title: 'Vanlig side, endret', ...published })
  const enPage = await create('pages', 'en', {
    title: 'Only in English',
    slug: 'only-in-english',
    kind: 'plain',
    picture: onlyEn,
    ...published,
  })
  await update('pages', enPage, 'en', { lead: 'A lead.', ...published })

  // The register.
  await update('people', Number(shown), 'nb', {
    photo: ended,
    consent: { given: '2026-01-05T12:00:00.000Z' },
    ...published,
  })
  await update('organisations', Number(logoOwner), 'nb', { logo, ...published })
  await create('appointments', 'nb', {
    person: seated,
    organisation: owner,
    from: '2021-01-01T12:00:00.000Z',
    to: '2022-12-31T12:00:00.000Z',
    role: 'Vararepresentant',
    ...published,
  })
  await create('messages', 'nb', {
    text: 'Kontoret er stengt',
    level: 'important',
    scope: 'site',
    from: '2026-03-01T07:00:00.000Z',
    to: '2026-03-02T07:00:00.000Z',
    ...published,
  })
  await payload.updateGlobal({
    slug: 'site',
    locale: 'nb',
    data: { footerText: 'Endret bunntekst' },
  })
  const { id: editor } = await payload.create({
    collection: 'users',
    data: {
      email: 'editor@example.org',
      name: 'Eli Redaktør',
      role: 'editor',
      password: 'et langt og godt passord',
    } as never,
  })
  const plan = (input: Data, waitUntil: string) =>
    payload.create({
      collection: 'payload-jobs',
      data: {
        taskSlug: 'schedulePublish',
        queue: 'default',
        waitUntil,
        input: { user: { relationTo: 'users', value: editor }, ...input },
      } as never,
    })
  await plan(
    { type: 'publish', locale: 'nb', doc: { relationTo: 'news', value: planned } },
    '2036-12-01T08:00:00.000Z',
  )
  await plan(
    { type: 'unpublish', locale: 'en', doc: { relationTo: 'events', value: event } },
    '2036-12-02T08:00:00.000Z',
  )
}

/** One colour: every size of it is a few bytes. */
async function flat(name: string, format: 'webp' | 'png' = 'webp'): Promise<File> {
  const picture = sharp({
    create: { width: 1000, height: 600, channels: 3, background: '#224499' },
  })
  const data = await picture.toFormat(format).toBuffer()
  return { data, name: `${name}.${format}`, mimetype: `image/${format}`, size: data.length }
}

function pdf(name: string): File {
  const data = Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
      'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n ',
      'trailer<</Size 3/Root 1 0 R>>\nstartxref\n96\n%%EOF\n',
    ].join('\n'),
  )
  return { data, name: `${name}.pdf`, mimetype: 'application/pdf', size: data.length }
}

const shape = { direction: 'ltr', format: '', indent: 0, version: 1 }
const body = (children: object[]) => ({ root: { type: 'root', ...shape, children } })
const paragraph = (text: string) => ({
  type: 'paragraph',
  ...shape,
  textFormat: 0,
  children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
})
const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: blockType.padEnd(24, '0'), blockName: '', blockType, ...fields },
})
