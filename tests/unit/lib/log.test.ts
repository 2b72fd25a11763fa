import { afterEach, expect, test, vi } from 'vitest'
import { describeError } from '@/lib/describe-error'
import { libraryLog, log, withoutPeople } from '@/lib/log'
import { OwnError } from '@/lib/own-error'
import { consoleToLog } from '@/lib/console-to-log'

const written = vi.hoisted((): string[] => [])
vi.mock('@/lib/log-output', () => ({ output: { write: (line: string) => written.push(line) } }))
log.level = 'trace'
libraryLog.level = 'trace'
afterEach(() => written.splice(0))

const secret = 'hemmelig'
const failedQuery = (): Error =>
  new Error(`Failed query: insert into users values ($1)\nparams: ${secret},kari@example.org`, {
    cause: Object.assign(new Error(`Key (email)=(${secret}) already exists.`), {
      code: '23505',
      detail: secret,
      table: 'users',
    }),
  })
const line = (): Record<string, unknown> => JSON.parse(written.join(''))

test.each<[string, (error: Error) => void]>([
  ['with words', (err) => log.error({ err }, 'it failed')],
  ['without words', (err) => log.error({ err })],
  ['bare', (err) => log.error(err)],
  ['bare, with words', (err) => log.error(err, 'it failed')],
  ['from a library', (err) => libraryLog.error({ err })],
  [
    'from a library with its message',
    (err) => libraryLog.error({ err, msg: `No: ${err.message}` }),
  ],
  ['from a library, bare', (err) => libraryLog.error(err)],
  ['from a library, in words', (err) => libraryLog.error(`It failed: ${err.message}`)],
  ['from a library, beside words', (err) => libraryLog.error(err, err.message)],
  ['from a library with a document', (err) => libraryLog.error({ err, job: { text: secret } })],
  ['from a library, as an object', (err) => libraryLog.error({ msg: 'x', data: err.message })],
  [
    'from a library as a mistake',
    (err) => libraryLog.error({ err: Object.assign(err, { status: 400 }) }),
  ],
])('the log names an error %s without a word of its message', (_, write) => {
  write(failedQuery())
  expect(written).toHaveLength(1)
  expect(written.join('')).not.toMatch(/hemmelig|kari|insert into|Failed query/)
})

test('the log tells where it happened, with which code, on which table', () => {
  const described = describeError(failedQuery())
  expect(described).toMatchObject({ name: 'Error', cause: { code: '23505', table: 'users' } })
  expect(described['stack']).toMatch(/log\.test\.ts:\d+/)
})

test('what looks like a stack inside a message is not taken for one', () => {
  const error = new Error(`x\n    at ${secret} (/srv/hub.js:1:1)\n    at ${secret}:1:1`)
  expect(JSON.stringify(describeError(error))).not.toContain(secret)
  error.message = 'changed later'
  error.stack = `Error: x\n    at ${secret}`
  expect(JSON.stringify(describeError(error))).not.toContain(secret)
})

test('what is thrown and is no error is not written down', () => {
  for (const thrown of [secret, { message: secret }, [secret], 12, null, undefined]) {
    log.error({ err: thrown }, 'it failed')
    libraryLog.error({ err: thrown })
  }
  expect(written.join('')).not.toContain(secret)
  expect(written).toHaveLength(12)
})

test('a name, a code or a cause that is a text of somebody is left out, and circles end', () => {
  const error = Object.assign(new Error('x'), { name: `Kari ${secret}`, code: `${secret} kode` })
  error.cause = error
  log.error({ err: error }, 'it failed')
  expect(written.join('')).not.toContain(secret)
})

test('our own errors keep their sentence', () => {
  log.warn({ err: new OwnError('less than 200 MB free') }, 'health check failed')
  expect(line()).toMatchObject({ err: { name: 'OwnError', message: 'less than 200 MB free' } })
})

test('the log keeps the paths of packages, which only look like addresses', () => {
  const error = new Error('broken')
  error.stack =
    'Error: broken\n    at connect (/srv/hub/node_modules/@payloadcms/db-postgres/src/connect.ts:1:1)'
  expect(describeError(error)['stack']).toContain('@payloadcms/db-postgres/src/connect.ts')
})

test('what somebody did wrong is one line with the name of the sentence they were told', () => {
  const taken = `Adressen brukes allerede av «${secret}», som kan være et utkast eller ligge i papirkurven.`
  libraryLog.error({ err: Object.assign(new Error(taken), { status: 400 }) })
  expect(line()).toMatchObject({ level: 'info', msg: 'refused', status: 400, reason: 'slugTaken' })
  expect(written.join('')).not.toContain(secret)
})

test('a question that Postgres cannot answer is one line without the question', () => {
  const cause = Object.assign(new Error(`operator does not exist: ${secret}`), { code: '42883' })
  libraryLog.error({ err: new Error(`Failed query: select ${secret}`, { cause }) })
  expect(line()).toEqual({
    level: 'info',
    msg: 'refused',
    time: expect.any(String),
    status: 400,
    reason: 'queryNotUnderstood',
    code: '42883',
  })
})

test('what fails on our side is a failure, and a job that fails is one whatever it was', () => {
  libraryLog.error({ err: Object.assign(new Error('x'), { status: 500 }) })
  libraryLog.error({ err: Object.assign(new Error('x'), { status: 400 }), job: { id: 1 } })
  expect(written.map((each) => JSON.parse(each).level)).toEqual(['error', 'error'])
})

test('what is known of a library is kept: migrations, files that are gone, jobs', () => {
  libraryLog.info({ msg: 'Migrated:  20261001_first (12ms)' })
  libraryLog.error(
    'File a.png for collection media is missing on the disk. Expected path: /x/a.png',
  )
  expect(written.map((each) => JSON.parse(each).msg)).toEqual([
    'Migrated:  20261001_first (12ms)',
    'File a.png for collection media is missing on the disk.',
  ])
})

test('what Next prints becomes a line without a word of the message', () => {
  const real = { ...console }
  consoleToLog()
  console.error('\u001b[31m\u001b[1m⨯\u001b[22m\u001b[39m', failedQuery())
  console.error(`⨯ ${failedQuery().message}`)
  console.error('uncaughtException: ', { email: secret })
  console.warn('%s', secret)
  console.log('')
  Object.assign(console, real)
  expect(written).toHaveLength(4)
  expect(written.join('')).not.toMatch(/hemmelig|kari|insert into|Failed query/)
  expect(JSON.parse(written[0] ?? '').err.cause.code).toBe('23505')
})

test('an address is taken out of the path that was asked for', () => {
  expect(withoutPeople('/api/users/kari%40example.org')).not.toContain('kari')
})
