import type { Payload } from 'payload'
import { beforeAll, expect, it, vi } from 'vitest'
import { applyPublicationsWith } from '@/lib/applied'
import { listenForPurges } from '@/web/cache/purge-listener'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'

let payload: Payload
const heard: string[] = []

beforeAll(async () => {
  payload = await openPayload()
  const listener = listenForPurges({
    connectionString: process.env['DATABASE_URL'] ?? '',
    onPurge: ({ withdrawn }) => heard.push(...(withdrawn === 'all' ? ['all'] : withdrawn)),
    onStart: () => undefined,
    onSilence: () => undefined,
  })
  await vi.waitUntil(listener.connected)
  applyPublicationsWith(listener.caughtUp)
  return async () => {
    applyPublicationsWith(async () => undefined)
    await listener.close()
    await payload.destroy()
  }
})

it('what an editor withdraws is gone from the page cache of this process before the save is answered', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const { id, slug } = await newsroom(payload).article(`Trekkes ${turn}`)
    await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
    expect(heard).toContain(`/aktuelt/${slug}`)
  }
})
