/** Why an address was not asked: not http, a password in it, an inside network, or redirects without end. */
export type RefusedBecause = 'scheme' | 'credentials' | 'inside' | 'redirects'

export class RefusedAddress extends Error {
  constructor(readonly because: RefusedBecause) {
    super(`An address was not asked: ${because}.`)
    this.name = 'RefusedAddress'
  }
}

export const refusedAddress = (because: RefusedBecause): RefusedAddress =>
  new RefusedAddress(because)
