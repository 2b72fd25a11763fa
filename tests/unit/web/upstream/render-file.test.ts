import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { part } from '@/lib/parts'
import { BusyError, type OriginResponse } from '@/web/upstream/next-origin'
import { renderFile } from '@/web/upstream/render'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-27T10:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const rendered = (response: Partial<OriginResponse>, connected = true) =>
  renderFile(
    async () =>
      ({
        status: 200,
        type: 'image/webp',
        body: Buffer.from('bilde'),
        ...response,
      }) as OriginResponse,
    () => connected,
  )('/api/media/file/gammel.webp')

it('a file is asked for again after midnight in Oslo, when a consent may have ended', async () => {
  const { kind, until } = await rendered({})
  expect([kind, new Date(until ?? 0).toISOString()]).toEqual(['page', '2026-11-27T23:00:00.000Z'])
})

it('a file that was replaced leads on, until what it leads to changes', async () => {
  const location = '/api/media/file/ny.webp'
  expect(await rendered({ status: 308, location })).toEqual({
    kind: 'redirect',
    status: 308,
    location,
    reads: [part.address(location)],
  })
})

it('a file that is not there is believed to be gone only while the database is there', async () => {
  expect(await rendered({ status: 404 })).toMatchObject({ kind: 'absent' })
  await expect(rendered({ status: 404 }, false)).rejects.toThrow('responded 404')
})

it('a portrait that is not there is asked for again when a person is saved: they may have consented', async () => {
  expect(await rendered({ status: 404 })).toMatchObject({ reads: [part.list('people')] })
})

/** Files that are sent when they are let go. */
function held() {
  let release = () => {}
  const letGo = new Promise<void>((resolve) => (release = resolve))
  const asked: string[] = []
  const render = renderFile(
    async (path) => {
      asked.push(path)
      await letGo
      return { status: 200, type: 'image/avif', location: '', body: Buffer.from(''), reads: [] }
    },
    () => true,
  )
  return { render, asked, release: () => release() }
}

const size = (of: number) => `/api/media/file/${of}.jpg-w800.avif`

it('sizes of pictures wait for each other two at a time, and no other file waits for them', async () => {
  const { render, asked, release } = held()
  const sizes = Array.from({ length: 20 }, (_, at) => render(size(at)))
  const other = render('/api/media/file/rapport.pdf')
  await vi.advanceTimersByTimeAsync(0)
  expect(asked.toSorted()).toEqual([size(0), size(1), '/api/media/file/rapport.pdf'])
  release()
  expect(await Promise.all([...sizes, other])).toHaveLength(21)
  expect(asked).toHaveLength(21)
})

it('a size that more than a hundred wait before is refused at once, and none later for that', async () => {
  const { render, release } = held()
  const sizes = Array.from({ length: 102 }, (_, at) => render(size(at)))
  await expect(render(size(102))).rejects.toBeInstanceOf(BusyError)
  release()
  await Promise.all(sizes)
  expect(await render(size(102))).toMatchObject({ kind: 'page' })
})
