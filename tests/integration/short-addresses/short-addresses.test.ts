import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { targetOf } from '@/cms/link-check/target'
import { createShortLeads } from '@/data/short-addresses'
import { createClock } from '@/lib/clock'
import { part } from '@/lib/parts'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { draftPage } from '@tests/support/publishing'
import { listenForPurges } from '@tests/support/purges'
import { publisherNamed } from '@tests/support/register'
import { read as matrix, shortAddresses, type Column } from '@tests/integration/access/matrix'
import { restWith, signIn, signInAsLeaver, type Rest, type SignedIn } from '@tests/support/sign-in'

type Values = Record<string, unknown>

let payload: Payload
let purges: Awaited<ReturnType<typeof listenForPurges>>
let people: Record<'editor' | 'admin' | 'own' | 'other' | 'left', SignedIn>
let editor: Rest

beforeAll(async () => {
  payload = await openPayload()
  purges = await listenForPurges()
  const organisation = await publisherNamed(payload, 'Egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
    own: await signIn(payload, { role: 'communicator', organisation }),
    other: await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'Andre'),
    }),
    left: await signInAsLeaver(payload, organisation),
  }
  editor = people.editor.rest
})
beforeEach(() => purges.heard())
afterAll(async () => {
  await purges.stop()
  await payload.destroy()
})

let made = 0
const unique = (name: string): string => `/${name}-${(made += 1)}`
const to = (address: string): Values => ({ leadsTo: 'address', address })
const toDocument = (relationTo: string, value: number): Values => ({
  leadsTo: 'document',
  document: { relationTo, value },
})
const post = (path: string, lead: Values, by: Rest = editor) =>
  by('POST', '/api/short-addresses', { path, ...lead })
const patch = (id: number, data: Values, by: Rest = editor) =>
  by('PATCH', `/api/short-addresses/${id}`, data)
async function saved(path: string, lead: Values): Promise<number> {
  const response = await post(path, lead)
  expect(response.status, await response.clone().text()).toBe(201)
  return (await response.json()).doc.id
}
async function refusal(response: Response): Promise<string> {
  expect(response.status).toBe(400)
  return JSON.stringify((await response.json()).errors)
}
const leads = (path: string) => createShortLeads(payload)(path)
const standing = async (id: number) =>
  (await (await editor('GET', `/api/short-addresses/${id}/standing`)).json()).standing
const day = (text: string): string => `${text}T12:00:00.000Z`

describe('a short address leads', () => {
  it('to where a document stands, also when that moves, and nowhere while it is not public', async () => {
    const page = await draftPage(payload)
    const path = unique('dagen')
    const id = await saved(path, toDocument('pages', page.id))
    expect(await leads(path)).toBeNull()
    expect(await standing(id)).toMatchObject({ why: 'unpublished' })

    await page.publish('nb')
    const slug = async () =>
      (await payload.findByID({ collection: 'pages', id: page.id, locale: 'nb' })).slug
    expect(await leads(path)).toEqual({ to: `/${await slug()}`, until: false })
    expect(await standing(id)).toMatchObject({ path, to: `/${await slug()}`, over: [] })

    const moved = unique('flyttet').slice(1)
    await payload.update({ collection: 'pages', id: page.id, locale: 'nb', data: { slug: moved } })
    await page.publish('nb')
    expect(await leads(path)).toEqual({ to: `/${moved}`, until: false })

    await page.unpublish('nb')
    expect(await leads(path)).toBeNull()
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'pages', id: page.id, data: { deletedAt } })
    expect(await standing(id)).toMatchObject({ why: 'trashed' })
  })

  it('to the English page below /en, to the Norwegian one elsewhere, and to an article in its language', async () => {
    const page = await draftPage(payload)
    await page.publish('nb')
    const data = { title: 'In English', slug: unique('english').slice(1), _status: 'published' }
    await payload.update({ collection: 'pages', id: page.id, locale: 'en', data: data as never })
    const [english, norwegian, news] = [unique('en/day'), unique('dag'), unique('sak')]
    await saved(english, toDocument('pages', page.id))
    await saved(norwegian, toDocument('pages', page.id))
    expect((await leads(english))?.to).toBe(`/en/${data.slug}`)
    expect((await leads(norwegian))?.to).toMatch(/^\/(?!en)/)
    const { id, slug } = await newsroom(payload).article('In English', { language: 'en' })
    await saved(news, toDocument('news', id))
    expect((await leads(news))?.to).toBe(`/en/news/${slug}`)
  })

  it('to an address of this site or of another, with what stands behind it', async () => {
    const [here, away] = [unique('sok'), unique('ut')]
    const site = process.env['SERVER_URL'] ?? ''
    const id = await saved(here, to(`${site}/Sok/?q=kreft`))
    expect(await leads(here)).toEqual({ to: '/sok?q=kreft', until: false })
    expect(await standing(id)).toMatchObject({ to: '/sok?q=kreft' })
    const out = await saved(away, to('https://annet.example/Sti?a=b'))
    expect(await leads(away)).toEqual({ to: 'https://annet.example/Sti?a=b', until: false })
    expect(await standing(out)).toMatchObject({ away: 'annet.example' })
  })

  it('straight to where an address leads by itself: of a document that moved, or by its number', async () => {
    const { id, slug } = await newsroom(payload).article('Flytter')
    const [old, number] = [unique('gammel'), unique('fast')]
    await saved(old, to(`/aktuelt/${slug}#mer`))
    await saved(number, to(`/id/news/${id}`))
    const now = unique('ny-sak').slice(1)
    await payload.update({ collection: 'news', id, data: { slug: now, _status: 'published' } })
    expect((await leads(old))?.to).toBe(`/aktuelt/${now}#mer`)
    expect((await leads(number))?.to).toBe(`/aktuelt/${now}`)
    await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
    expect(await leads(old)).toBeNull()
  })

  it('until the day is over, and the page cache is told when that is', async () => {
    const path = unique('kampanje')
    const id = await saved(path, { ...to('/arrangementer'), until: day('2031-05-02') })
    const at = async (now: string) => {
      const noted: string[] = []
      const clock = createClock({
        now: () => new Date(now),
        note: (moment) => noted.push(moment.toISOString()),
      })
      return { lead: await createShortLeads(payload, { clock })(path), noted }
    }
    expect(await at('2031-05-02T21:59:00Z')).toEqual({
      lead: { to: '/arrangementer', until: true },
      noted: ['2031-05-02T22:00:00.000Z'],
    })
    expect((await at('2031-05-02T22:00:00Z')).lead).toBeNull()
    await patch(id, { until: day('2020-01-01') })
    expect(await standing(id)).toMatchObject({ why: 'ended', until: '2020-01-01' })
    expect(await leads(path)).toBeNull()
  })
})

describe('over several short addresses', () => {
  it('readers are led to the end at once, as long as all of them hold', async () => {
    const [a, b, c] = [unique('a'), unique('b'), unique('c')]
    await saved(c, to('/kontakt'))
    const second = await saved(b, to(c))
    const first = await saved(a, to(b))
    expect(await leads(a)).toEqual({ to: '/kontakt', until: false })
    expect(await standing(first)).toMatchObject({ to: '/kontakt', over: [b, c] })
    await patch(second, { until: day('2099-01-01') })
    expect(await leads(a)).toEqual({ to: '/kontakt', until: true })
    await patch(second, { until: day('2020-01-01') })
    expect(await leads(a)).toBeNull()
    await editor('DELETE', `/api/short-addresses/${second}`)
    expect(await standing(first)).toMatchObject({ why: 'nowhere' })
    expect(await leads(a)).toBeNull()
  })

  it('none leads in a circle: to itself, over others, or by changing one of them', async () => {
    const [a, b, c] = [unique('a'), unique('b'), unique('c')]
    expect(await refusal(await post(a, to(`${a}/`)))).toContain('kan ikke lede til seg selv')
    const first = await saved(a, to('/kontakt'))
    const second = await saved(b, to(a))
    const third = await saved(c, to(b))
    const answer = await refusal(await patch(first, to(c)))
    expect(answer).toContain(`${a} → ${c} → ${b} → ${a}`)
    expect(answer).toContain('"path":"address"')
    expect(await leads(c)).toEqual({ to: '/kontakt', until: false })
    const d = unique('d')
    const fourth = await saved(d, to(c))
    const free = unique('e')
    await patch(first, { path: free })
    expect(await refusal(await patch(fourth, { path: a }))).toContain(`${a} → ${c} → ${b} → ${a}`)
    expect(await refusal(await patch(third, to(d)))).toContain(`${c} → ${d} → ${c}`)
    expect(await standing(second)).toMatchObject({ why: 'nowhere' })
  })

  it('two saves at the same moment cannot close one between them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [unique('rundt'), unique('rundt')]
      const first = await saved(a, to('/kontakt'))
      const second = await saved(b, to('/kontakt'))
      const answers = await Promise.all([patch(first, to(b)), patch(second, to(a))])
      expect(answers.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 400])
      expect(await leads(a)).toEqual({ to: '/kontakt', until: false })
    }
  })
})

describe('an address is one thing', () => {
  it('refused when another short address has it, however it is typed, also at the same moment', async () => {
    const path = unique('plakat')
    const answers = await Promise.all(
      [1, 2, 3].map(() => post(`${path.toUpperCase()}/`, to('/om'))),
    )
    expect(answers.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([201, 400, 400])
    const answer = await refusal(await post(path.slice(1), to('/kontakt')))
    expect(answer).toContain(`${path} er allerede en kort adresse`)
    expect(answer).toContain('"path":"path"')
  })

  it('refused where a document stands or stood, which is named; free when it was deleted for good', async () => {
    const { id, slug } = await newsroom(payload).article('Sto her først')
    await payload.update({
      collection: 'news',
      id,
      data: { slug: unique('nytt-sted').slice(1), _status: 'published' },
    })
    const old = `/aktuelt/${slug}`
    expect(await refusal(await post(old, to('/om')))).toContain('«Sto her først»')
    await payload.delete({ collection: 'news', id })
    const short = await saved(old, to('/om'))
    expect(await leads(old)).toEqual({ to: '/om', until: false })
    await editor('DELETE', `/api/short-addresses/${short}`)
    await saved(old, to('/kontakt'))
  })

  it('a new page, article or address of one that would take it is refused, with what to do', async () => {
    const path = unique('opptatt')
    const id = await saved(path, to('/om'))
    const page = (more: Values = {}) => ({
      title: 'Ny side',
      lead: 'Ingress.',
      kind: 'plain',
      slug: path.slice(1),
      _status: 'published',
      ...more,
    })
    const answer = await refusal(await editor('POST', '/api/pages?locale=nb', page()))
    expect(answer).toContain(`Adressen ${path} er en kort adresse`)
    expect(answer).toContain('"path":"slug"')
    const other = page({ slug: unique('ledig').slice(1) })
    const created = await editor('POST', '/api/pages?locale=nb', other)
    expect(created.status).toBe(201)
    const { doc } = await created.json()
    const move = () =>
      editor('PATCH', `/api/pages/${doc.id}?locale=nb`, {
        slug: path.slice(1),
        _status: 'published',
      })
    await refusal(await move())
    expect(await leads(path)).toEqual({ to: '/om', until: false })
    // Given another address or deleted, it is free at once.
    await patch(id, { path: unique('annen') })
    expect((await move()).status).toBe(200)
    expect(await leads(path)).toBeNull()
  })

  test.each([
    ['/sok', 'står det alltid en side'],
    ['/admin', 'bruker nettstedet selv'],
    ['/favicon.ico', 'bruker nettstedet selv'],
    ['//annet.example', 'må være på dette nettstedet'],
    ['/hva?', 'kan ikke ha ? eller #'],
    ['', 'Skriv den korte adressen'],
  ])('%s is refused', async (path, sentence) => {
    expect(await refusal(await post(path, to('/om')))).toContain(sentence)
  })

  test.each([
    [to('/finnes-ikke'), 'Det finnes ingen publisert side på /finnes-ikke'],
    [to('/noe/helt/annet'), 'Det finnes ingen publisert side'],
    [to('/admin'), 'Det finnes ingen publisert side'],
    [to('javascript:alert(1)'), 'Målet må begynne med /'],
    [to('//annet.example'), 'Målet må begynne med /'],
    [to('http://annet.example'), 'Skriv https://'],
    [to(''), 'Skriv adressen'],
    [{ leadsTo: 'document' }, 'Velg hva den korte adressen skal lede til'],
  ])('a target that is none is refused: %j', async (lead, sentence) => {
    expect(await refusal(await post(unique('uten-mal'), lead))).toContain(sentence)
  })

  it('is refused in English to whoever has the panel in English', async () => {
    const english = restWith(`${people.editor.cookie}; payload-lng=en`)
    expect(await refusal(await post('/sok', to('/om'), english))).toContain(
      'There is always a page at /sok. Choose another short address.',
    )
    const [path, other] = [unique('one'), unique('two')]
    const id = await saved(path, to('/om'))
    await saved(other, to(path))
    const round = await refusal(await patch(id, to(other), english))
    expect(round).toContain(`round in a circle: ${path} → ${other} → ${path}`)
    expect(await refusal(await post(path, to('/om'), english))).toContain(
      'is a short address already',
    )
  })
})

it('every change is purged, and a document that is led to is part of what is kept', async () => {
  const page = await draftPage(payload)
  await page.publish('nb')
  await purges.heard()
  const path = unique('kjent')
  const id = await saved(path, toDocument('pages', page.id))
  const parts = [part.list('short-addresses'), part.document('short-addresses', id)]
  expect(await purges.heard()).toEqual([{ parts, withdrawn: [] }])
  const read: string[] = []
  await createShortLeads(payload, { note: (...each) => read.push(...each) })(path)
  expect(new Set(read)).toEqual(
    new Set([part.list('short-addresses'), part.document('pages', page.id)]),
  )
  await patch(id, { note: 'På plakaten' })
  expect(await purges.heard()).toHaveLength(1)
  await editor('DELETE', `/api/short-addresses/${id}`)
  expect(await purges.heard()).toEqual([{ parts, withdrawn: [] }])
})

it('what a short address leads to is not deleted for good without a word', async () => {
  const { id } = await newsroom(payload).article('Ledes til')
  const path = unique('brukt')
  await saved(path, toDocument('news', id))
  const answer = await editor('DELETE', `/api/news/${id}`)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain(path)
})

it('the form of a document names those that lead to it, by what it is or by an address of it', async () => {
  const { id, slug } = await newsroom(payload).article('Har korte')
  const [a, b, other] = [unique('har-a'), unique('har-b'), unique('har-ikke')]
  await saved(a, toDocument('news', id))
  await saved(b, to(`/aktuelt/${slug}?x=1#mer`))
  await saved(other, to('/om'))
  const answer = await editor('GET', `/api/news/${id}/short-addresses`)
  const { shortAddresses: named } = (await answer.json()) as { shortAddresses: { path: string }[] }
  expect(named.map(({ path }) => path)).toEqual([a, b])
})

it('a link in a text over a short address is as good as what that leads to', async () => {
  const req = await createLocalReq({}, payload)
  const target = (address: string) =>
    targetOf(req, { locale: 'nb', to: { address } }, process.env['SERVER_URL'] ?? '')
  const { id } = await newsroom(payload).article('Lenkes til')
  const [document, place, away] = [unique('lenke/a'), unique('lenke'), unique('lenke')]
  await saved(document, toDocument('news', id))
  await saved(place, to('/kontakt'))
  await saved(away, to('https://annet.example/'))
  expect(await target(document)).toMatchObject({ kind: 'document', collection: 'news', id })
  expect(await target(`${place}/`)).toBeNull()
  expect(await target(away)).toEqual({ kind: 'web', url: 'https://annet.example/' })
  for (const none of ['/lenke/ingen', '/utlysninger/ingen'])
    expect(await target(none)).toMatchObject({ kind: 'nowhere' })
})

describe('short addresses are kept by editors alone', () => {
  const attempts: Record<string, (by: Rest, id: number) => Promise<Response>> = {
    find: (by) => by('GET', '/api/short-addresses'),
    read: (by, id) => by('GET', `/api/short-addresses/${id}`),
    count: (by) => by('GET', '/api/short-addresses/count'),
    standing: (by, id) => by('GET', `/api/short-addresses/${id}/standing`),
    create: (by) => post(unique('ny'), to('/om'), by),
    update: (by, id) => patch(id, { note: 'Nytt' }, by),
    trail: (by, id) => by('GET', `/api/short-addresses/${id}/trail`),
    delete: (by, id) => by('DELETE', `/api/short-addresses/${id}`),
    named: async (by) => {
      const page = await draftPage(payload)
      await saved(unique('navngitt'), toDocument('pages', page.id))
      const answer = await by('GET', `/api/pages/${page.id}/short-addresses`)
      const body = (await answer.json()) as { shortAddresses?: object[] }
      return new Response(null, { status: body.shortAddresses?.length === 1 ? 200 : 404 })
    },
  }
  const asked = (who: Column): Rest =>
    who === 'web' || who === 'page' ? restWith() : people[who].rest
  for (const { operation, who, allowed } of matrix(shortAddresses))
    it(`${operation}: ${who}${allowed ? '' : ' does not'}`, async () => {
      const id = await saved(unique('adgang'), to('/om'))
      const answer = await attempts[operation]?.(asked(who), id)
      expect(answer?.ok).toBe(allowed)
    })

  it('an editor who may edit in one language reads them and changes none', async () => {
    const { rest, user } = await signIn(payload, { role: 'editor' })
    await payload.update({ collection: 'users', id: user.id, data: { editsIn: 'en' } })
    const id = await saved(unique('begge'), to('/om'))
    expect((await rest('GET', `/api/short-addresses/${id}/standing`)).status).toBe(200)
    expect((await patch(id, { note: 'Nytt' }, rest)).status).toBe(403)
    expect((await post(unique('begge'), to('/om'), rest)).status).toBe(403)
    expect((await rest('DELETE', `/api/short-addresses/${id}`)).status).toBe(403)
  })

  it('and none of it is read through the pages of the site', async () => {
    await saved(unique('adgang'), to('/om'))
    const reading = payload.find({ collection: 'short-addresses', overrideAccess: false })
    await expect(reading).rejects.toThrow()
  })
})
