const least = [20, 9]

/** Leaves with one line when this Node is older than what even the first steps need. */
export function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return
  console.error(`Node ${version} is too old: install Node ${least.join('.')} or newer.`)
  process.exit(1)
}
