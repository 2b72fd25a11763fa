import { expect, it, test } from 'vitest'
import { embedAsked, embedPath, embedRoutes, isEmbed } from '@/i18n/embeds'
import {
  embeddableHeaders,
  publicHeaders,
  formHeaders,
  dataHeaders,
  bareHeaders,
  adminHeaders,
  previewHeaders,
  keyedFormHeaders,
} from '@/web/http/security-headers'
import { readAddress } from '@/web/http/address'

it('lists for the frames of other sites stand at these addresses', () => {
  expect(embedRoutes.map(({ source }) => source)).toMatchInlineSnapshot(`
    [
      "/bygg-inn/nyheter",
      "/bygg-inn/nyheter/tema/:slug",
      "/bygg-inn/nyheter/fra/:slug",
      "/bygg-inn/arrangementer",
      "/bygg-inn/arrangementer/tema/:slug",
      "/bygg-inn/arrangementer/fra/:slug",
      "/en/embed/news",
      "/en/embed/news/topic/:slug",
      "/en/embed/news/from/:slug",
      "/en/embed/events",
      "/en/embed/events/topic/:slug",
      "/en/embed/events/from/:slug",
    ]
  `)
})

it('each address is read as what it was made of', () => {
  for (const { source, destination } of embedRoutes) {
    const path = source.replace(':slug', 'oslo-cancer-cluster')
    expect(isEmbed(path)).toBe(true)
    expect(readAddress(path)).toEqual({ kind: 'page', key: path })
    const [, , locale = '', kind = '', by = '', slug = ''] = destination.split('/')
    const asked = embedAsked({
      locale,
      kind,
      by,
      slug: slug.replace(':slug', 'oslo-cancer-cluster'),
    })
    expect(asked && embedPath(asked)).toBe(path)
  }
  for (const path of [
    '/bygg-inn',
    '/bygg-inn/sider',
    '/en/embed/news/topic',
    '/bygg-inn/nyheter/tema/a/b',
  ])
    expect(isEmbed(path)).toBe(false)
})

const policyOf = (headers: ReturnType<typeof publicHeaders>) =>
  headers.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? ''

test('other sites may show these lists in a frame, and no other page of ours', () => {
  expect(policyOf(embeddableHeaders(true))).toContain('frame-ancestors *')
  expect(policyOf(embeddableHeaders(true))).not.toContain('script-src')
  for (const headers of [
    publicHeaders,
    formHeaders,
    keyedFormHeaders,
    dataHeaders,
    bareHeaders,
    previewHeaders,
  ])
    expect(policyOf(headers(true))).toContain("frame-ancestors 'none'")
  expect(policyOf(adminHeaders(true))).toContain("frame-ancestors 'self'")
})
