const terminal = process.stdout.isTTY === true && !process.env['CI']

/**
 * Says what is being done while it takes long, and how many seconds it took.
 * Written without dependencies, since it runs before anything is installed.
 */
export async function progress(label, work) {
  const began = Date.now()
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1)
  const line = (mark, end) => `${mark} ${label} … ${seconds()} s${end}`
  const say = () => process.stdout.write(terminal ? `\r${line('·', '')}` : line('·', '\n'))
  const timer = setInterval(say, terminal ? 1000 : 15_000)
  try {
    const result = await work()
    process.stdout.write(`${terminal ? '\r' : ''}${line('✓', '\n')}`)
    return result
  } catch (error) {
    process.stdout.write(`${terminal ? '\r' : ''}${line('✗', '\n')}`)
    throw error
  } finally {
    clearInterval(timer)
  }
}
