import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { untilResponds } from './responds'

/** Which of these commands this machine does not have. */
export const missing = (...commands: string[]): string[] =>
  commands.filter((command) => spawnSync('which', [command]).status !== 0)

const onFirstCore = (command: string, args: string[], env: Record<string, string> = {}) =>
  spawn('taskset', ['-c', '0', command, ...args], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  })

/** Ends a server, so that the next one finds its ports free. */
async function ended(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
}

/** nginx with one worker, serving exactly the bytes of this address with exactly its headers. */
export async function serveByNginx(folder: string, port: number, url: string, encoding: string) {
  const { body, headers } = await responseOf(url, encoding)
  mkdirSync(join(folder, 'www'), { recursive: true })
  writeFileSync(join(folder, 'www/page.html'), body)
  // As root nginx would serve as another user, who may not read a temporary folder.
  const asRoot = process.getuid?.() === 0 ? 'user root; ' : ''
  const left =
    /^(date|content-length|content-type|connection|keep-alive|etag|transfer-encoding|cache-status)$/
  const added = Object.entries(headers)
    .filter(([name]) => !left.test(name))
    .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${asRoot}worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
  default_type 'text/html; charset=utf-8'; types { }
  server { listen 127.0.0.1:${port}; root ${folder}/www; ${added.join(' ')} } }`,
  )
  const child = onFirstCore('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder])
  const address = `http://127.0.0.1:${port}/page.html`
  await untilResponds(address)
  return { url: address, stop: () => ended(child) }
}

/** Caddy as docker-compose.yml runs it, without TLS, with one port of its own before each of these addresses. */
export async function serveByCaddy(folder: string, port: number, urls: string[]) {
  const ours = readFileSync('deploy/Caddyfile', 'utf8')
  const begin = ours.indexOf('{$SITE_ADDRESS}')
  const sites = urls.map((url, at) =>
    ours
      .slice(begin)
      .replace('{$SITE_ADDRESS}', `:${port + at}`)
      .replace('{$WEB_HOST:web}', '127.0.0.1')
      .replace('{$WEB_PORT:3000}', new URL(url).port),
  )
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'Caddyfile')
  writeFileSync(file, [ours.slice(0, begin).replace('{', '{\n\tadmin off'), ...sites].join('\n'))
  const own = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const child = onFirstCore('caddy', ['run', '--adapter', 'caddyfile', '--config', file], own)
  const behind = urls.map((url, at) => `http://127.0.0.1:${port + at}${new URL(url).pathname}`)
  await Promise.all(behind.map(untilResponds))
  return { urls: behind, stop: () => ended(child) }
}

/** The bytes and headers of one response, as nginx will serve them. */
function responseOf(url: string, encoding: string) {
  return new Promise<{ body: Buffer; headers: Record<string, string> }>((resolve, reject) => {
    // On a connection of its own: a kept one may have been closed meanwhile.
    request(url, { agent: false, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const headers = Object.entries(response.headers).map(([name, value]) => [
          name,
          String(value),
        ])
        resolve({ body: Buffer.concat(parts), headers: Object.fromEntries(headers) })
      })
    })
      .on('error', reject)
      .end()
  })
}
