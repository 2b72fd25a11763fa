// Loaded before whatever the supervisor runs: when it is gone without having stopped them, they stop by
// themselves, so that the next start finds the port and the build free. Processes that they start in turn
// load this, too, and are not meant: they need their channel, and end as their own parents say.
const { SUPERVISOR = String(process.ppid) } = process.env
if (SUPERVISOR === String(process.ppid)) {
  process.channel?.unref()
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 5000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
}
