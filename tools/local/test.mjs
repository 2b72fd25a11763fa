import { continueOnOwnNode, ready } from './install/ready.mjs'

// `npm test`: what needs no installed package, then on to the real thing.
await ready()
continueOnOwnNode('scripts/test/main.ts', process.argv.slice(2))
