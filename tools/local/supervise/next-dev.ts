import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { startChild, type Child } from './child'

/** Next with hot reload, straight to the browser: no page cache, so that every change shows at once. */
export function startNextDev(port: number, env: NodeJS.ProcessEnv): Child {
  const next = startChild(['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], env)
  return { ...next, ready: answers(port) }
}

async function answers(port: number): Promise<void> {
  while (!(await accepts(port))) await wait(300)
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
