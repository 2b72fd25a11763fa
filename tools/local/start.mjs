import { continueOnOwnNode, ready } from './install/ready.mjs'

// `npm start` and, with --dev, `npm run dev`: what needs no installed package, then on to the real thing.
await ready()
continueOnOwnNode('tools/local/supervise/main.ts', process.argv.slice(2))
