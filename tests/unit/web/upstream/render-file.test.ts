import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { part } from '@/lib/parts'
import { renderFile } from '@/web/upstream/render'
import type { OriginResponse } from '@/web/upstream/next-origin'

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
