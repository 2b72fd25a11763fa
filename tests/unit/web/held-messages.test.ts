import { afterEach, expect, test } from 'vitest'
import { HeldMessages } from '@/web/messages/held-messages'

const page = (...messages: object[]) => ({
  status: 200,
  body: Buffer.from(
    `<!DOCTYPE html><body>${messages
      .map(
        (each) =>
          `<div data-standing='${JSON.stringify(each)}'><p>${Reflect.get(each, 'text')}</p></div>`,
      )
      .join('')}</body>`,
  ),
})
const onSite = (text: string, from: string, to: string | null = null) => ({
  scope: 'site',
  path: null,
  text,
  from,
  to,
})
const begins = '2026-06-01T08:00:00.000Z'
const ends = '2026-06-01T16:00:00.000Z'
const at = (moment: string) => new Date(moment)

let held: HeldMessages
afterEach(() => held.close())

test('a message stands from its first moment until, and not including, its last', async () => {
  held = new HeldMessages(async () => page(onSite('Nede i dag', begins, ends)))
  await held.refresh()
  const texts = (moment: string) => held.shown('nb', '/om', at(moment))?.texts
  expect(texts('2026-06-01T07:59:59.999Z')).toEqual([])
  expect(texts(begins)).toEqual(['Nede i dag'])
  expect(texts(ends)).toEqual([])
  expect(held.shown('nb', '/om', at(begins))?.html).toBe('<p>Nede i dag</p>')
})

test('a message for a page stands there and nowhere else', async () => {
  held = new HeldMessages(async (path) =>
    path.startsWith('/nb/')
      ? page({ ...onSite('Om oss', begins), scope: 'page', path: '/om' })
      : page(),
  )
  await held.refresh()
  expect(held.shown('nb', '/om', at(ends))?.texts).toEqual(['Om oss'])
  expect(held.shown('nb', '/kontakt', at(ends))?.texts).toEqual([])
  expect(held.shown('en', '/en/about', at(ends))?.texts).toEqual([])
})

test('nothing is said before something is known, and what is known outlives an outage', async () => {
  let works = false
  held = new HeldMessages(async () => {
    if (!works) throw new Error('no database')
    return page(onSite('Står', begins))
  })
  await held.refresh()
  expect(held.shown('nb', '/om', at(ends))).toBeUndefined()
  works = true
  await held.refresh()
  works = false
  await held.refresh()
  expect(held.shown('nb', '/om', at(ends))?.texts).toEqual(['Står'])
})

test('a message saved while they are read is not missed', async () => {
  let text = 'før'
  const waiting: (() => void)[] = []
  held = new HeldMessages(async () => {
    const now = text
    await new Promise<void>((resolve) => waiting.push(resolve))
    return page(onSite(now, begins))
  })
  const reading = held.refresh()
  text = 'etter'
  held.purge({ parts: ['messages'] })
  const until = setInterval(() => waiting.splice(0).forEach((answer) => answer()), 5)
  await reading
  clearInterval(until)
  expect(held.shown('nb', '/om', at(ends))?.texts).toEqual(['etter'])
})

test('what has nothing to do with messages asks for nothing', async () => {
  let asked = 0
  held = new HeldMessages(async () => {
    asked += 1
    return page()
  })
  held.purge({ parts: ['news', 'news:3'] })
  expect(asked).toBe(0)
})
