import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'
import { ask } from '@/database/query'

// Each test file has a database and a data folder of its own, in the environment before the file is
// loaded. They go with the server, since Payload keeps a connection open until the process ends.
const server = inject('postgres')
const name = `test_${randomUUID().replaceAll('-', '')}`
await ask(`${server}postgres`, `create database ${name} template template`)
process.env['DATABASE_URL'] = `${server}${name}`
process.env['DATA_DIR'] = join(inject('folders'), name)
// No test asks the internet, whatever the worker it starts finds in texts.
process.env['LINK_CHECK'] = 'off'
