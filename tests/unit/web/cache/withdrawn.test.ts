import { expect, test } from 'vitest'
import { catchUpState } from '@/web/cache/catch-up-state'
import { PageCache } from '@/web/cache/page-cache'
import { NoStoredResponseError } from '@/web/cache/rendered'

const made = ['/aktuelt/x', '/aktuelt/x.md', '/share/aktuelt/x/0123456789ab.png']
const others = ['/aktuelt/x2.md', '/share/aktuelt/0123456789ab.png']
const withdrawn = ['/aktuelt/x']

test('what is made of a withdrawn page is gone with it, also when nothing can be rendered', async () => {
  let works = true
  const render = async (path: string) => {
    if (!works) throw new Error('no database')
    return { kind: 'page', body: Buffer.from(path), type: 'text/plain' } as const
  }
  const cache = new PageCache({ render, maxBytes: 1_000_000 })
  for (const path of [...made, ...others]) await cache.read(path)
  works = false
  cache.purge({ parts: ['news'], withdrawn })
  for (const path of made)
    await expect(cache.read(path), path).rejects.toThrow(NoStoredResponseError)
  for (const path of others) expect(await cache.read(path)).toMatchObject({ state: 'stale' })
})

test('it is gone too when that was not heard, as the log says', () => {
  const stored = { position: { database: 'this', number: '1' }, reads: ['news:1'] }
  const log = {
    database: 'this',
    number: '2',
    entries: [{ id: '1', xid: '2', parts: ['news:2'], withdrawn }],
  }
  for (const path of made) expect(catchUpState(path, stored, log), path).toBe('withdrawn')
  for (const path of others) expect(catchUpState(path, stored, log), path).toBe('true')
})
