/** Next's bundles and the web process have this class twice, so an error is known by a mark, not by its class. */
const mark = Symbol.for('hub.own-error')

/**
 * An error whose message is a sentence of ours, made of nothing that anybody sent or stored. Only such a
 * message is written into the log; of every other error the log keeps name, code and stack frames.
 */
export class OwnError extends Error {
  override name = 'OwnError'
  readonly [mark] = true
}

export const isOwnError = (error: Error): boolean => Reflect.get(error, mark) === true
