import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { languagesOf } from '@/features/metadata/metadata'
import { findArticle } from '@/features/news/queries/article'
import { newsPage } from '@/features/news/queries/lists'
import { listPages, listParts } from '@/features/sitemap/queries'
import type { News } from '@/payload-types'
import { ask } from '@/database/query'
import { createGateway, type Gateway } from '@/data/gateway'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { wholeSitemap } from '@tests/support/sitemap'
import { publisherNamed } from '@tests/support/register'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let write: ReturnType<typeof newsroom>
let rest: Rest
const site = (): Gateway => createGateway(payload)
beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  rest = (await signIn(payload, { role: 'editor' })).rest
})

const translationOf = (original: News) => ({ translation: { original: original.id } })
const pathOf = ({ language, slug }: News) =>
  language === 'en' ? `/en/news/${slug}` : `/aktuelt/${slug}`

/** Bokmål first, nynorsk from it, English from the nynorsk. */
async function family() {
  const nb = await write.article('tre nb')
  const nn = await write.article('tre nn', { language: 'nn', ...translationOf(nb) })
  const en = await write.article('three en', { language: 'en', ...translationOf(nn) })
  return { nb, nn, en }
}
const titlesOf = async (locale: 'nb' | 'en', those: News[]) => {
  const ids = those.map(({ id }) => id)
  const list = await newsPage(site(), locale, 1)
  return [...(list?.rows ?? []), ...(list?.elsewhere ?? [])]
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title)
}
const familyOf = async (id: number): Promise<unknown> => {
  const [row] = await ask<{ family: string | null }>(
    process.env['DATABASE_URL'] ?? '',
    `select family from news where id = ${id}`,
  )
  return row?.family === null ? null : Number(row?.family)
}

describe('bokmål, nynorsk and English of one article', () => {
  it('name each other on every page, and in the sitemap', async () => {
    const { nb, nn, en } = await family()
    const versions = [nb, nn, en].map((doc) => ({ lang: doc.language, path: pathOf(doc) }))
    for (const doc of [nb, nn, en]) {
      const locale = doc.language === 'en' ? 'en' : 'nb'
      const article = await findArticle(site(), locale, doc.slug)
      expect(article?.versions).toEqual(versions)
    }
    const entries = await wholeSitemap(site())
    const entry = entries.find((each) => each.versions.some(({ path }) => path === pathOf(nn)))
    expect(entry?.versions).toHaveLength(3)
    expect(entry?.versions).toEqual(expect.arrayContaining(versions))
    const { nb: bokmal, nn: nynorsk, en: english, 'x-default': others } = languagesOf(versions)
    expect([bokmal, nynorsk, english].map((url) => new URL(url ?? '').pathname)).toEqual(
      versions.map(({ path }) => path),
    )
    expect(others).toBe(bokmal)
  })

  it('stand in the part of the sitemap of their hundred, also when it holds no others', async () => {
    await ask(process.env['DATABASE_URL'] ?? '', `select setval('news_id_seq', 987659)`)
    const { nn } = await family()
    const parts = (await listParts(site())).filter(({ type }) => type === 'news')
    expect(parts.at(-1)?.hundred).toBe(9876)
    const listed = await listPages(site(), { type: 'news', hundred: 9876 })
    expect(listed.flatMap(({ versions }) => versions.map(({ path }) => path))).toContain(pathOf(nn))
  })

  it('stand once in Norwegian lists, as they were first written, and once in English ones', async () => {
    const { nb, nn, en } = await family()
    expect(await titlesOf('nb', [nb, nn, en])).toEqual(['tre nb'])
    expect(await titlesOf('en', [nb, nn, en])).toEqual(['three en'])
  })

  it('lead from English to the original, and to each other', async () => {
    const { nb, nn, en } = await family()
    const led = async (locale: 'nb' | 'en', { slug }: News) =>
      (await findArticle(site(), locale, slug))?.other?.path
    expect(await led('en', en)).toBe(pathOf(nb))
    expect(await led('nb', nb)).toBe(pathOf(en))
    expect(await led('nb', nn)).toBe(pathOf(en))
  })

  it('stand as nynorsk in Norwegian lists when that was written first', async () => {
    const nn = await write.article('først nn', { language: 'nn' })
    const nb = await write.article('så nb', translationOf(nn))
    expect(await titlesOf('nb', [nn, nb])).toEqual(['først nn'])
  })

  it('stand as bokmål in Norwegian lists when both are translated from English', async () => {
    const en = await write.article('first en', { language: 'en' })
    const nn = await write.article('så nn', { language: 'nn', ...translationOf(en) })
    const nb = await write.article('så nb', translationOf(en))
    expect(await titlesOf('nb', [nn, nb, en])).toEqual(['så nb'])
    expect((await findArticle(site(), 'en', en.slug))?.other?.path).toBe(pathOf(nb))
  })

  it('stand in the lists of the other language once, as long as there is none in it', async () => {
    const nb = await write.article('bare nb')
    const nn = await write.article('bare nn', { language: 'nn', ...translationOf(nb) })
    expect(await titlesOf('en', [nb, nn])).toEqual(['bare nb'])
  })

  it('are shown as far as they are published', async () => {
    const { nb, nn, en } = await family()
    await payload.update({ collection: 'news', id: nb.id, data: { _status: 'draft' } })
    expect(await titlesOf('nb', [nb, nn, en])).toEqual(['tre nn'])
    const article = await findArticle(site(), 'en', en.slug)
    expect(article?.other).toEqual({ lang: 'nn', path: pathOf(nn) })
    expect(article?.versions).toHaveLength(2)
  })

  it('stay a family when the one in the middle is translated from another', async () => {
    const { nb, nn, en } = await family()
    const other = await write.article('en annen nb')
    await payload.update({
      collection: 'news',
      id: nn.id,
      data: { ...translationOf(other), _status: 'published' },
    })
    expect(await familyOf(nn.id)).toBe(other.id)
    expect(await familyOf(en.id)).toBe(other.id)
    expect((await findArticle(site(), 'nb', nb.slug))?.versions).toHaveLength(1)
    expect((await findArticle(site(), 'nb', other.slug))?.versions).toHaveLength(3)
  })

  it('ask the database once for all versions, and not at all for an article alone', async () => {
    const asked = async (slug: string) => {
      let questions = 0
      const content = site()
      const counted: Gateway = {
        ...content,
        list: async (...query) => {
          questions += query[0] === 'news' ? 1 : 0
          return content.list(...query)
        },
      }
      await findArticle(counted, 'nb', slug)
      return questions
    }
    const { nb } = await family()
    expect(await asked(nb.slug)).toBe(1)
    expect(await asked((await write.article('alene')).slug)).toBe(0)
  })
})

describe('a family refuses', () => {
  const save = (id: number, data: object) =>
    rest('PATCH', `/api/news/${id}?locale=nb`, { ...data, _status: 'published' })
  const said = async (answer: Response) => JSON.stringify(await answer.json())

  it('a second article in one language, and names the first', async () => {
    const { en } = await family()
    const second = write.article('en til', translationOf(en))
    await expect(second).rejects.toThrow('«tre nb»')
  })

  it('a language that is corrected to one it has', async () => {
    const { nn } = await family()
    const answer = await save(nn.id, { language: 'nb' })
    expect(answer.status).toBe(400)
    expect(await said(answer)).toContain('«tre nb»')
  })

  it('an article translated from itself, or from its own translation', async () => {
    const { nb, en } = await family()
    const alone = await write.article('seg selv')
    const self = await save(alone.id, translationOf(alone))
    expect(self.status).toBe(400)
    const circle = await save(nb.id, translationOf(en))
    expect(circle.status).toBe(400)
    expect(await said(circle)).toContain('oversatt fra seg selv')
  })

  it('one of two translations into one language that are saved at the same moment', async () => {
    const nb = await write.article('kappløp')
    const publisher = await publisherNamed(payload, 'Utgiver')
    const answers = await Promise.all(
      [1, 2].map((number) =>
        rest('POST', '/api/news?locale=nb', {
          title: `Race ${number}`,
          slug: `race-${nb.id}-${number}`,
          lead: 'Lead.',
          language: 'en',
          kind: 'news',
          publisher,
          _status: 'published',
          ...translationOf(nb),
        }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400])
  })

  it('to name an article to somebody who may not know it', async () => {
    const [own, foreign] = [
      await publisherNamed(payload, 'Egen'),
      await publisherNamed(payload, 'Fremmed'),
    ]
    const nb = await write.article('åpen sak', { publisher: foreign })
    await write.article('Hidden title', {
      language: 'en',
      publisher: foreign,
      _status: 'draft',
      ...translationOf(nb),
    })
    const communicator = await signIn(payload, { role: 'communicator', organisation: own })
    const answer = await communicator.rest('POST', '/api/news?locale=nb', {
      title: 'Mine',
      slug: `mine-${nb.id}`,
      lead: 'Lead.',
      language: 'en',
      kind: 'news',
      publisher: own,
      _status: 'published',
      ...translationOf(nb),
    })
    expect(answer.status).toBe(400)
    expect(await said(answer)).not.toContain('Hidden title')
  })

  it('nothing of what lies in the trash, until it is taken back', async () => {
    const { nb, en } = await family()
    await payload.update({
      collection: 'news',
      id: en.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await write.article('three again', { language: 'en', ...translationOf(nb) })
    const back = await rest('PATCH', `/api/news/${en.id}?locale=nb&trash=true`, {
      deletedAt: null,
    })
    expect(back.status).toBe(400)
  })
})

it('the database itself keeps two articles in one language out of one family', async () => {
  const [found] = await ask<Record<string, unknown>>(
    process.env['DATABASE_URL'] ?? '',
    `select contype::text as type, condeferrable as deferrable from pg_constraint
     where conname = 'news_family_language'`,
  )
  expect(found).toEqual({ type: 'x', deferrable: false })
})
