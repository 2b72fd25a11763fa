// Loaded into every process the supervisor starts: when the supervisor ends without having stopped them, they stop
// by themselves, so that the next start finds the port and the build free. Their own children load this too, but
// need their channel, and end as their own parents say.
const { SUPERVISOR = String(process.ppid) } = process.env
if (SUPERVISOR === String(process.ppid)) {
  process.channel?.unref()
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 5000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
}
