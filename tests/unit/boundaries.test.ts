import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Planted {
  path: string
  code: string
  rule: string
}

const restricted = 'eslint(no-restricted-imports)'
const imports = (path: string, from: string, name = 'thing'): Planted => ({
  path,
  code: `import { ${name} } from '${from}'\nexport const kept = ${name}\n`,
  rule: restricted,
})

const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as {
  compilerOptions: { paths: Record<string, string[]> }
}
/** What the image does not hold, by alias and by path from the top folder: all but `src` and the configuration. */
const notInTheImage = Object.entries(compilerOptions.paths)
  .filter(([alias]) => !['@/*', '@payload-config'].includes(alias))
  .map(([alias, [path = '']]) => ({
    alias: alias.replace('*', 'a/b'),
    path: path.replace('*', 'a/b'),
  }))

const inTheImage = `
  src/admin/x.ts src/app/(payload)/x.ts src/app/(site)/x.tsx src/cms/x.ts src/data/x.ts src/database/x.ts
  src/features/x/x.ts src/features/x/x.tsx src/features/x/queries/x.ts src/i18n/x.ts src/lib/x.ts src/motif/x.tsx
  src/prepare/x.ts src/seed/x.ts src/ui/x.tsx src/web/x.ts src/web/cache/x.ts src/worker/x.ts
  payload.config.ts next.config.ts`
  .trim()
  .split(/\s+/)

/** Imports from everything that is not in the image, each in two ways. */
function leavingTheImage(file: string): string {
  const top = '../'.repeat(file.split('/').length - 1)
  return notInTheImage
    .flatMap(({ alias, path }) => [alias, top ? path.replace('./', top) : path])
    .map(
      (from, n) =>
        `import { thing as thing${n} } from '${from}'\nexport const kept${n} = thing${n}\n`,
    )
    .join('')
}

const violations: Planted[] = [
  imports('src/lib/a.ts', '@/i18n/paths'),
  imports('src/i18n/a.ts', '@/cms/access'),
  imports('src/motif/a.ts', '@/lib/text'),
  imports('src/features/news/art.ts', '@/motif/art'),
  imports('src/ui/a.tsx', '@/features/news/queries'),
  imports('src/ui/b.tsx', '@/i18n/paths'),
  imports('src/cms/a.ts', '@/features/news/collection'),
  imports('src/cms/b.ts', 'payload', 'getPayload'),
  imports('src/features/news/article.tsx', '@/payload-types', 'News'),
  imports('src/features/news/list.tsx', '@/data'),
  imports('src/features/news/collection.ts', '@/data'),
  imports('src/features/news/queries.ts', '@/cms/access'),
  imports('src/features/news/queries/a.ts', 'payload', 'getPayload'),
  imports('src/features/news/b.ts', '@payload-config'),
  imports('src/features/news/fields.ts', '@/data'),
  imports('src/app/(site)/[locale]/a/page.tsx', '@/data'),
  imports('src/app/(site)/[locale]/b/page.tsx', '@/payload-types', 'Page'),
  imports('src/app/(site)/[locale]/c/page.tsx', 'payload', 'getPayload'),
  imports('src/data/a.ts', '@/features/news/queries'),
  imports('src/web/cache/a.ts', '@payload-config'),
  imports('src/web/cache/b.ts', '@/ui/card'),
  imports('src/seed/a.ts', '@/app/layout'),
  imports('src/database/a.ts', '@/worker/work'),
  imports('src/worker/a.ts', '@/prepare/migrate'),
  imports('tools/local/c.ts', '@scripts/run'),
  imports('tools/local/d.ts', '@/features/news/queries'),
  imports('payload.config.ts', '@/data'),
  imports('src/features/events/a.tsx', '../news/article'),
  {
    path: 'src/features/news/c.tsx',
    code: 'export default 1\n',
    rule: 'import(no-default-export)',
  },
  {
    path: 'src/features/news/d.ts',
    code: "export const port = process.env['PORT']\n",
    rule: 'node(no-process-env)',
  },
  { path: 'src/lib/b.ts', code: 'export const a: any = 1\n', rule: 'typescript(no-explicit-any)' },
  { path: 'src/lib/BigName.ts', code: 'export const a = 1\n', rule: 'unicorn(filename-case)' },
  {
    path: 'src/lib/long.ts',
    code: Array.from({ length: 201 }, (_, n) => `export const a${n} = ${n}\n`).join(''),
    rule: 'eslint(max-lines)',
  },
  {
    path: 'tests/unit/a.test.ts',
    code: "import { it } from 'vitest'\nit.only('does', () => {})\n",
    rule: 'vitest(no-focused-tests)',
  },
]

const allowed = [
  imports('src/features/topics/queries.ts', '@/data'),
  imports('src/features/topics/collection.ts', '@/cms/access'),
  imports('src/features/topics/list.tsx', '@/ui/card'),
  imports('src/app/(site)/[locale]/page.tsx', '@/features/topics/queries'),
  imports('src/data/ask.ts', 'payload', 'getPayload'),
  imports('src/features/topics/fields.ts', '@/cms/access'),
  imports('src/ui/card.tsx', '@/i18n/locales'),
  imports('tools/local/a.ts', '@tools/local/kept-secret'),
  imports('tools/local/b.ts', '@/database/locks'),
  imports('src/prepare/a.ts', '@payload-config'),
  imports('src/cms/translate.ts', '../../messages/nb.json', 'dates'),
]

interface Found {
  filename: string
  code: string
  labels: { span: { line: number } }[]
}

let found: Found[]
const planted = mkdtempSync(join(tmpdir(), 'boundaries-'))

beforeAll(() => {
  const top = process.cwd()
  for (const name of ['oxlint.config.ts', 'scripts/boundaries.ts', 'tsconfig.json', 'package.json'])
    cpSync(join(top, name), join(planted, name))
  symlinkSync(join(top, 'node_modules'), join(planted, 'node_modules'))
  for (const { path, code } of [...violations, ...allowed]) {
    mkdirSync(join(planted, dirname(path)), { recursive: true })
    writeFileSync(join(planted, path), code)
  }
  for (const path of inTheImage) {
    mkdirSync(join(planted, dirname(path)), { recursive: true })
    appendFileSync(join(planted, path), leavingTheImage(path))
  }
  found = lint()
}, 60_000)

afterAll(() => rmSync(planted, { recursive: true, force: true }))

describe('a developer who breaks a rule of the house', () => {
  it.each(violations)('is refused $rule in $path', ({ path, rule }) => {
    expect(found.filter(at(path)).map(({ code }) => code)).toContain(rule)
  })

  it.each(inTheImage)('is refused every script, test and tool in %s', (path) => {
    const lines = found
      .filter(at(path))
      .filter(({ code }) => code === restricted)
      .map(({ labels }) => labels[0]?.span.line)
    expect(notInTheImage.map(({ alias }) => alias)).toContain('@tools/a/b')
    const imported = readFileSync(join(planted, path), 'utf8').split('\n')
    const notRefused = imported.filter(
      (text, n) => text.startsWith('import') && !lines.includes(n + 1),
    )
    expect(notRefused).toEqual([])
  })

  it.each(allowed)('may do what $path does', ({ path, rule }) => {
    expect(found.filter(at(path)).map(({ code }) => code)).not.toContain(rule)
  })
})

const at =
  (path: string) =>
  ({ filename }: Found): boolean =>
    filename === path

function lint(): Found[] {
  const report = runWhateverTheResult(process.execPath, [
    join('node_modules', 'oxlint', 'bin', 'oxlint'),
    '--format=json',
  ])
  if (!report.startsWith('{')) throw new Error(report)
  return (JSON.parse(report) as { diagnostics: Found[] }).diagnostics
}

/** oxlint leaves with 1 when it finds something, which is what is wanted here. */
function runWhateverTheResult(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { cwd: planted, encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
