import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { ask } from '@/server/database/query'

// Each test file has a database of its own, in the environment before the file is loaded.
// It goes with the server, since Payload keeps a connection to it open until the process ends.
const server = inject('postgres')
const name = `test_${randomUUID().replaceAll('-', '')}`
await ask(`${server}postgres`, `create database ${name} template template`)
process.env['DATABASE_URL'] = `${server}${name}`
