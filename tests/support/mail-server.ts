import { createServer, type Server, type Socket } from 'node:net'

type Received = { to: string; message: string }

/** A mail server that takes everything, but for addresses that begin with `unknown`. */
export async function mailServer(port = 0) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    talk(socket, received)
  })
  await listening(server, port)
  const address = server.address()
  const at = typeof address === 'object' && address ? address.port : 0
  return {
    port: at,
    url: `smtp://127.0.0.1:${at}`,
    received,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })

/** As much of RFC 5321 as a client without wishes needs. */
function talk(socket: Socket, received: Received[]): void {
  let [text, to, inData] = ['', '', false]
  const say = (line: string) => socket.write(`${line}\r\n`)
  const answer = (line: string) => {
    if (/^DATA/i.test(line)) {
      inData = true
      return say('354 go on')
    }
    if (/^QUIT/i.test(line)) return socket.end('221 bye\r\n')
    const recipient = /^RCPT TO:<(.*?)>/i.exec(line)?.[1]
    to = recipient ?? to
    return say(recipient?.startsWith('unknown') ? '550 no such user' : '250 ok')
  }
  say('220 test')
  socket.on('data', (chunk) => {
    text += chunk.toString()
    for (;;) {
      const end = inData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n')
      if (end < 0) return
      const part = text.slice(0, end)
      text = text.slice(end + (inData ? 5 : 2))
      if (inData) {
        received.push({ to, message: part })
        inData = false
        say('250 taken')
      } else answer(part)
    }
  })
}
