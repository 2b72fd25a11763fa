import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { generateMetadata as ofArticle } from '@/app/(site)/[locale]/news/[slug]/page'
import { generateMetadata as ofEvent } from '@/app/(site)/[locale]/events/[slug]/page'
import { storedDay, todayInOslo } from '@/lib/days'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { restWith } from '@tests/support/sign-in'

vi.mock('next-intl/server', () => import('@tests/support/next-intl'))

vi.mock('next/headers', () => ({
  draftMode: async () => ({ isEnabled: false }),
  headers: async () => new Headers(),
}))

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

it('a picture is shared with its page only as long as those it shows consent', async () => {
  const { id } = await library(payload).picture()
  const article = await newsroom(payload).article('Med bilde', { picture: id })
  const event = await newsroom(payload).event('Med bilde', {
    picture: id,
    start: '2027-06-01T08:00:00Z',
  })
  const consentUntil = (until: string) =>
    payload.update({ collection: 'media', id, data: { consent: { until }, _status: 'published' } })
  const shared = () =>
    Promise.all(
      [ofArticle, ofEvent].map(async (of, at) => {
        const slug = [article, event][at]?.slug ?? ''
        const { openGraph, ...rest } = await of({ params: Promise.resolve({ locale: 'nb', slug }) })
        expect(JSON.stringify(rest)).not.toContain('/media/')
        return [openGraph?.title, JSON.stringify(openGraph).includes('/api/media/file/')]
      }),
    )
  await consentUntil(storedDay(todayInOslo()))
  expect(await shared()).toEqual([
    ['Med bilde', true],
    ['Med bilde', true],
  ])
  await consentUntil(storedDay('2026-01-01'))
  expect(await shared()).toEqual([
    ['Med bilde', false],
    ['Med bilde', false],
  ])
})

describe('the picture that networks show', () => {
  const size = { width: 1800, height: 1800 }

  it('is cut to their shape, with its measures and its words', async () => {
    const file = await library(payload).picture({ alt: 'Forskere i samtale' })
    const { slug } = await newsroom(payload).article('Delt', { picture: file.id })
    const { openGraph } = await ofArticle({
      params: Promise.resolve({ locale: 'nb', slug: slug ?? '' }),
    })
    expect(openGraph?.images).toEqual([
      {
        url: expect.stringContaining(`/api/media/file/${file.filename}-share-50-50.jpg`),
        width: expect.any(Number),
        height: expect.any(Number),
        type: 'image/jpeg',
        alt: 'Forskere i samtale',
      },
    ])
    const [image] = [openGraph?.images].flat() as { url: string; width: number; height: number }[]
    const made = await fetched(new URL(String(image?.url)).pathname)
    expect(await sharp(made.body).metadata()).toMatchObject({
      format: 'jpeg',
      width: image?.width,
      height: image?.height,
    })
  })

  it('is cut around the focal point', async () => {
    const { id, filename } = await striped()
    const colour = async (at: number) => {
      const { body } = await fetched(`/api/media/file/${filename}-share-50-${at}.jpg`)
      const { dominant } = await sharp(body).stats()
      return dominant.r > dominant.b ? 'red' : 'blue'
    }
    await focus(id, 10)
    expect(await colour(10)).toBe('red')
    await focus(id, 90)
    expect(await colour(90)).toBe('blue')
  })

  it('leads on from where it was before the focal point was moved, and its old copy goes', async () => {
    const purges = await listenForPurges()
    const { id, filename } = await striped()
    await focus(id, 10)
    await purges.heard()
    await focus(id, 90)
    const old = `/api/media/file/${filename}-share-50-10.jpg`
    expect((await purges.heard()).flatMap(({ withdrawn }) => withdrawn)).toContain(old)
    expect(await visitor('GET', old)).toMatchObject({ status: 308 })
    expect((await visitor('GET', old)).headers.get('Location')).toBe(
      `/api/media/file/${filename}-share-50-90.jpg`,
    )
    await purges.stop()
  })

  it.each([
    ['is a draft', { _status: 'draft' }],
    ['shows somebody whose consent has ended', { consent: { until: storedDay('2026-01-01') } }],
    ['is in the trash', { deletedAt: '2026-01-01T08:00:00Z' }],
  ] as const)('is there for nobody who may not see the picture: one that %s', async (_, more) => {
    const { id, filename } = await striped()
    const path = `/api/media/file/${filename}-share-50-50.jpg`
    expect((await fetched(path)).status).toBe(200)
    await payload.update({ collection: 'media', id, data: { _status: 'published', ...more } })
    expect((await fetched(path)).status).toBe(404)
  })

  it.each(['nei.png-share-50-50.jpg', 'x-share-50-50.jpg', '%2e%2e%2fx.png-share-50-50.jpg'])(
    'is not there for %s',
    async (name) => {
      expect((await fetched(`/api/media/file/${name}`)).status).toBe(404)
    },
  )

  /** Red above, blue below. */
  async function striped() {
    const half = { width: size.width, height: size.height / 2, channels: 3 } as const
    const data = await sharp({ create: { ...size, channels: 3, background: '#cc0000' } })
      .composite([
        {
          input: await sharp({ create: { ...half, background: '#0000cc' } })
            .png()
            .toBuffer(),
          top: half.height,
          left: 0,
        },
      ])
      .png()
      .toBuffer()
    return payload.create({
      collection: 'media',
      locale: 'nb',
      data: { alt: 'Striper', _status: 'published' },
      file: { data, name: 'striper.png', mimetype: 'image/png', size: data.length },
    })
  }

  const focus = (id: number, focalY: number) =>
    payload.update({ collection: 'media', id, data: { focalX: 50, focalY, _status: 'published' } })
  const visitor = restWith()
  const fetched = async (path: string) => {
    const answer = await visitor('GET', path)
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
  }
})
