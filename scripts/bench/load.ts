import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { untilAnswers } from './answers'

export type Load = { requestsPerSecond: number; p99: string; failed: number }

/** Fifty connections for some seconds, by wrk, which costs less than what it measures. */
export function load(url: string, seconds: number, encoding: string): Load {
  const args = [
    '-t1',
    '-c50',
    `-d${seconds}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
    url,
  ]
  const said = execFileSync('taskset', ['-c', '1', 'wrk', ...args], { encoding: 'utf8' })
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '0'
  return {
    requestsPerSecond: Math.round(Number(find(/Requests\/sec:\s+([\d.]+)/))),
    p99: find(/99%\s+(\S+)/),
    failed: Number(find(/Non-2xx or 3xx responses: (\d+)/)),
  }
}

/** The bytes and headers of one answer, as nginx will serve them. */
function answerOf(url: string, encoding: string) {
  return new Promise<{ body: Buffer; headers: Record<string, string> }>((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
        resolve({ body: Buffer.concat(parts), headers: Object.fromEntries(headers) })
      })
    })
      .on('error', reject)
      .end()
  })
}

/** nginx with one worker, serving exactly these bytes with exactly these headers. Returns how to stop it. */
export async function serveByNginx(folder: string, port: number, url: string, encoding: string) {
  const { body, headers } = await answerOf(url, encoding)
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
  const child = spawn(
    'taskset',
    ['-c', '0', 'nginx', '-c', join(folder, 'nginx.conf'), '-p', folder],
    {
      stdio: 'inherit',
    },
  )
  const address = `http://127.0.0.1:${port}/page.html`
  await untilAnswers(address)
  return {
    url: address,
    bytes: body.length,
    stop: () => child.kill('SIGTERM'),
  }
}
