// Asked by the container's health check: does the web process answer?
const port = process.env['PORT'] || '3000'
const answer = await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined)
process.exit(answer?.ok ? 0 : 1)
