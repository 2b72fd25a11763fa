import { continueOnOwnNode, ready } from './bootstrap/ready.mjs'

// `npm start` and, with --dev, `npm run dev`: what needs no installed package, then on to the real thing.
await ready()
continueOnOwnNode('src/server/supervisor/main.ts', process.argv.slice(2))
