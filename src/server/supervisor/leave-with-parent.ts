// Loaded before the web process and the worker: when the supervisor is gone without having stopped them,
// they stop by themselves, so that the next start finds the port free.
process.channel?.unref()
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 5000).unref()
  process.kill(process.pid, 'SIGTERM')
})
