import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { tool } from '@scripts/run'
import { startSite } from '@tests/support/site'
import { memberFromADate } from './tasks-roster'
import { articleWithPicture, englishVersion, messageForATime } from './tasks-writing'
import { Hand, type Effort } from './hand'

/** Where each task began, measured in the same way before it had a form of its own. */
const tasks = [
  {
    name: 'publish an article with a picture',
    before: 15,
    goal: 8,
    by: 'communicator',
    run: articleWithPicture,
  },
  { name: 'its English version', before: 20, goal: 5, by: 'communicator', run: englishVersion },
  {
    name: 'replace a member from a date, by somebody new',
    before: 15,
    goal: 5,
    by: 'editor',
    run: memberFromADate,
  },
  {
    name: 'a message in both languages for a time',
    before: 5,
    goal: 3,
    by: 'editor',
    run: messageForATime,
  },
] as const

const site = await startSite(3198)
const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
})
const found: (Effort & { name: string; before: number; goal: number })[] = []
try {
  for (const { name, before, goal, by, run } of tasks) {
    const context = await browser.newContext({ baseURL: site.url, locale: 'nb-NO' })
    const hand = new Hand(await context.newPage())
    await hand.signIn(`${by}@example.org`, site.password)
    found.push({ name, before, goal, ...(await hand.effortOf(() => run(hand))) })
    await context.close()
  }
} finally {
  await browser.close()
  await site.remove()
}

const rows = found.map(
  ({ name, before, goal, presses, fields, seconds }) =>
    `| ${name} | ${before} | ${goal} | ${presses} | ${fields} | ${seconds.toFixed(1)} |`,
)
const report = `# What a task takes

Written by \`npm run bench -- tasks\`: each task as somebody does it who knows the panel, signed in, from the start page until the panel says that it is done. A press is every press that is needed, a file counts as two; presses into a field to write there are not counted. Seconds are those of a machine that types at once.

| task | presses before | goal | presses | fields | seconds |
| ---- | -------------- | ---- | ------- | ------ | ------- |
${rows.join('\n')}
`
writeFileSync('docs/bench-tasks.md', report)
await tool('oxfmt', ['docs/bench-tasks.md'])
console.log(report)
