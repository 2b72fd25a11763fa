import { describe, expect, it } from 'vitest'
import { startError } from '@/database/start-error'
import { ask } from '@/database/query'

const url = process.env['DATABASE_URL'] ?? ''
const changed = (change: (url: URL) => void): string => {
  const other = new URL(url)
  change(other)
  return other.href
}

describe('an operator who gives a database of their own', () => {
  it('hears of no problem when it will do, or when it is yet to be made', async () => {
    expect(await startError(url)).toBeUndefined()
    expect(await startError(changed((to) => (to.pathname = '/not-yet')))).toBeUndefined()
  })

  it('is told in one line when nobody answers there', async () => {
    const nobody = await startError(changed((to) => (to.port = '1')))
    expect(nobody).toMatch(/^DATABASE_URL cannot be used: .*ECONNREFUSED.*$/)
    const nowhere = await startError(changed((to) => (to.hostname = 'nowhere.invalid')))
    expect(nowhere).toMatch(/^DATABASE_URL cannot be used: .*nowhere\.invalid$/)
  })

  it('is told that the password is wrong, without reading it', async () => {
    const refused = await startError(changed((to) => (to.password = 'feil-passord')))
    expect(refused).toMatch(/^DATABASE_URL cannot be used: password authentication failed/)
    expect(refused).not.toContain('feil-passord')
  })

  it('is told when its letters would be lost', async () => {
    const old = "encoding 'SQL_ASCII' locale_provider libc locale 'C'"
    await ask(url, `create database old_letters template template0 ${old}`)
    expect(await startError(changed((to) => (to.pathname = '/old_letters')))).toBe(
      'DATABASE_URL leads to a database in SQL_ASCII: make one with encoding UTF8',
    )
    await ask(url, 'drop database old_letters')
  })
})
