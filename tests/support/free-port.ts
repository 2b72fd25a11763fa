import getPort, { portNumbers } from 'get-port'

/**
 * A port that nothing listens on, below those the system gives to outgoing connections: a site takes half a minute
 * until it listens. Two runs on one machine begin to look in different places.
 */
export const freePort = (): Promise<number> => getPort({ port: portNumbers(from, from + 500) })

const from = 10_000 + (process.pid % 20_000)
